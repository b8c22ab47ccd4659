package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who speaks in a talk, and of what. */
@Component
public class EditTalk {

    private final Programme programme;
    private final TalkStore talks;
    private final TracksOfDraft tracks;

    EditTalk(Programme programme, TalkStore talks, TracksOfDraft tracks) {
        this.programme = programme;
        this.talks = talks;
        this.tracks = tracks;
    }

    /**
     * Refused when somebody else has changed or removed it meanwhile; sending the same again is not a change.
     *
     * @param seen the revision that the actor saw when writing
     */
    @Transactional
    public Outcome<TalkId> edit(String slug, TalkId id, TalkDetails details, int seen, Actor actor) {
        return programme.change(slug, id, Change.EDITED, actor, consultation -> {
            Optional<Talk> found = Talks.find(talks.of(consultation.id()), id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of("presentation.refusal.removedMeanwhile"));
            }
            Talk now = found.get();
            List<Refusal> refusals = details.refusals(tracks.ids(consultation, actor));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (now.details().equals(details)) {
                return Outcome.done(id);
            }
            if (now.revision() != seen) {
                return Outcome.refused(Refusal.of("presentation.refusal.changedMeanwhile"));
            }
            talks.change(id, details);
            return Outcome.done(id);
        });
    }
}
