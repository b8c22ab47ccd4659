package dk.spor.synthesis;

import dk.spor.shared.By;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes back what was answered to a text that has become another. */
@Component
class Reopening {

    private final AssessmentStore assessments;
    private final Clock clock;

    Reopening(AssessmentStore assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Lets the answer be a draft again, with a mark that says why; nothing happens where nobody has begun one. */
    void changed(PointId point) {
        assessments.lock(point).ifPresent(it -> {
            assessments.markChanged(point);
            Assessment draft = it.in(AssessmentState.DRAFT);
            assessments.keep(point, draft);
            assessments.step(point, AssessmentStep.TEXT_CHANGED, draft, "", By.SYSTEM, clock.instant());
        });
    }
}
