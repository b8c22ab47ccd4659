package dk.spor.response;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the approval of a municipality's draft has come, for those of its people who may read it. */
@Component
public class Approvals {

    private final StepStore steps;
    private final ReviewStore reviews;
    private final FourEyesStore fourEyes;

    Approvals(StepStore steps, ReviewStore reviews, FourEyesStore fourEyes) {
        this.steps = steps;
        this.reviews = reviews;
        this.fourEyes = fourEyes;
    }

    public Approval of(Draft draft) {
        ResponseId id = draft.id();
        return id == null ? Approval.NONE : of(id, draft);
    }

    private Approval of(ResponseId id, Draft draft) {
        List<StepTaken> taken = steps.of(id);
        Optional<Review> last = StepTaken.lastReview(taken).flatMap(reviews::of);
        return new Approval(
                fourEyes.of(id).orElse(null),
                taken,
                last.orElse(null),
                last.map(it -> Change.between(it.inputs(), Submitted.inputs(draft)))
                        .orElse(List.of()),
                last.filter(it -> !it.files().equals(draft.enclosures().listing()))
                        .isPresent());
    }
}
