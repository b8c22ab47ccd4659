package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
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
     * Refused when somebody else has changed it meanwhile; sending the same again is not a change.
     *
     * @param seen the revision that the actor saw when writing
     */
    @Transactional
    public Outcome<TalkId> edit(String slug, TalkId id, TalkDetails details, int seen, Actor actor) {
        return programme.change(slug, id, Change.EDITED, actor, consultation -> {
            Talk now = Talks.find(talks.of(consultation.id()), id).orElseThrow(NotFound::new);
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
