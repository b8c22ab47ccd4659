package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Phase;
import dk.spor.ui.View;
import java.time.Instant;

/** Says in one sentence where a consultation is. */
public record StatusLine(ConsultationSummary consultation, Phase phase, Instant now) {

    static StatusLine of(ConsultationSummary consultation, Instant now) {
        return new StatusLine(consultation, Phase.of(consultation, now), now);
    }

    /** "Høringen er åben. Frist: mandag den 1. februar 2021 kl. 10.00. Der er 12 dage tilbage." */
    public String whole(View view) {
        return phase == Phase.OPEN
                ? view.text(
                        "consultation.status.open",
                        view.format().deadline(consultation.deadline()),
                        consultation.deadline().daysLeft(now))
                : beside(view);
    }

    /** The same where the days are counted in large figures beside it. */
    public String beside(View view) {
        return switch (phase) {
            case DRAFT -> view.text("consultation.status.draft");
            case UPCOMING ->
                view.text("consultation.status.upcoming", view.format().moment(consultation.opens()));
            case OPEN -> view.text("consultation.status.deadline", view.format().deadline(consultation.deadline()));
            case CLOSING_SOON ->
                view.text(
                        consultation.deadline().daysLeft(now) == 0
                                ? "consultation.status.today"
                                : "consultation.status.tomorrow",
                        view.format().time(consultation.deadline().local()));
            case DEADLINE_PASSED -> view.text("consultation.status.passed");
            case PROCESSING -> view.text("consultation.status.processing");
            case CONCLUDED -> view.text("consultation.status.concluded");
            case WITHDRAWN -> view.text("consultation.status.withdrawn");
        };
    }
}
