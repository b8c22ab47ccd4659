package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.report.Obstacle.Where;
import dk.spor.revision.Change;
import dk.spor.revision.Changes;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the revised draft has changed, in the report's words. */
@Component
class RevisedChanges {

    private final Changes changes;
    private final Wording wording;

    RevisedChanges(Changes changes, Wording wording) {
        this.changes = changes;
        this.wording = wording;
    }

    /** In reading order; none while there is no revised draft. */
    List<ChangeTold> of(ConsultationId consultation, Actor actor) {
        return changes.of(consultation, actor).stream().map(this::told).toList();
    }

    /** What is changed without a reason. */
    List<Where> unexplained(ConsultationId consultation, Actor actor) {
        return changes.unexplained(consultation, actor).stream()
                .map(it -> new Where(where(it), it.href()))
                .toList();
    }

    private ChangeTold told(Change change) {
        return new ChangeTold(
                where(change),
                change.kinds().stream()
                        .sorted()
                        .map(it -> wording.text("revision.ChangeKind." + it))
                        .collect(Collectors.joining(", ")),
                change.shown().text(),
                change.reasons().stream().filter(Reason::holds).map(this::why).toList());
    }

    private String where(Change change) {
        PartStanding part = change.shown();
        return change.isTrack()
                ? wording.text("report.text.changes.track", part.number(), part.title())
                : wording.text("report.text.changes.paragraph", part.number());
    }

    private String why(Reason reason) {
        @Nullable AnsweredPoint answered = reason.answered();
        if (answered != null) {
            return wording.text(
                    "report.text.changes.answers",
                    answered.point().label(),
                    answered.point().organisation().name());
        }
        return reason.point() == null ? reason.text() : wording.text("report.text.changes.point");
    }
}
