package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a talk change places with the one before or after it. */
@Component
public class MoveTalk {

    private final Programme programme;
    private final TalkStore talks;

    MoveTalk(Programme programme, TalkStore talks) {
        this.programme = programme;
        this.talks = talks;
    }

    /** At either end of the row nothing happens. */
    @Transactional
    public Outcome<TalkId> move(String slug, TalkId id, Direction direction, Actor actor) {
        return programme.change(slug, id, Change.MOVED, actor, consultation -> {
            List<Talk> all = talks.of(consultation.id());
            int from = all.indexOf(Talks.find(all, id).orElseThrow(NotFound::new));
            int to = from + direction.step();
            if (to >= 0 && to < all.size()) {
                talks.swap(id, all.get(to).id());
            }
            return Outcome.done(id);
        });
    }
}
