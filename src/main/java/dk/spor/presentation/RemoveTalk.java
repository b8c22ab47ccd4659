package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a talk off a consultation. */
@Component
public class RemoveTalk {

    private final Programme programme;
    private final TalkStore talks;
    private final Clock clock;

    RemoveTalk(Programme programme, TalkStore talks, Clock clock) {
        this.programme = programme;
        this.talks = talks;
        this.clock = clock;
    }

    @Transactional
    public Outcome<TalkId> remove(String slug, TalkId id, Actor actor) {
        return programme.change(slug, id, Change.REMOVED, actor, consultation -> {
            Talk talk = Talks.find(talks.of(consultation.id()), id).orElseThrow(NotFound::new);
            talks.remove(talk.id(), clock.instant());
            return Outcome.done(id);
        });
    }
}
