package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a talk after the last one of a consultation. */
@Component
public class AddTalk {

    private final Programme programme;
    private final TalkStore talks;
    private final TracksOfDraft tracks;

    AddTalk(Programme programme, TalkStore talks, TracksOfDraft tracks) {
        this.programme = programme;
        this.talks = talks;
        this.tracks = tracks;
    }

    /** The same id again, as a double click sends it, adds nothing. */
    @Transactional
    public Outcome<TalkId> add(String slug, TalkId id, TalkDetails details, Actor actor) {
        return programme.change(slug, id, Change.ADDED, actor, consultation -> {
            List<Refusal> refusals = details.refusals(tracks.ids(consultation, actor));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            talks.add(consultation.id(), id, details);
            return Outcome.done(id);
        });
    }
}
