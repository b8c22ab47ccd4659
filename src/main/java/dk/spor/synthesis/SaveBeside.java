package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what stands beside the answer to a point: only what its writer has changed, so that what others did stays. */
@Component
public class SaveBeside {

    private final AssignPoint assigning;
    private final TagPoint tagging;

    SaveBeside(AssignPoint assigning, TagPoint tagging) {
        this.assigning = assigning;
        this.tagging = tagging;
    }

    /** Refused when somebody else has meanwhile given it to another person, or another day; then nothing is changed. */
    @Transactional
    public Outcome<TagPoint.Tagged> save(PointId point, BesideEdit edit, Actor actor) {
        return edit.changesTags()
                ? tagging.change(point, edit, actor)
                : assigning
                        .change(point, edit.sawAssignment(), edit.assignment(), actor)
                        .fold(done -> Outcome.done(new TagPoint.Tagged(done, false)), Outcome::refused);
    }
}
