package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.response.Approval;
import dk.spor.response.Approvals;
import dk.spor.response.Asked;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.Reservation;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.shared.Copenhagen;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the check page shows. */
@Component
class CheckPages {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Approvals approvals;
    private final CheckLists lists;
    private final ReservationWords words;

    CheckPages(ResponsePages pages, Drafts drafts, Approvals approvals, CheckLists lists, ReservationWords words) {
        this.pages = pages;
        this.drafts = drafts;
        this.approvals = approvals;
        this.lists = lists;
        this.words = words;
    }

    CheckPage of(Asked asked, Actor actor) {
        Draft draft = drafts.of(asked);
        LocalDate today = Copenhagen.day(pages.standing(asked, actor).now());
        TreatmentForm form = TreatmentForm.of(draft.treatment(), reservation(draft, today));
        return of(asked, form, Errors.NONE, actor);
    }

    /** What the municipality has chosen; before its meeting has been held there can be no other than a reservation. */
    private static @Nullable Reservation reservation(Draft draft, LocalDate today) {
        TreatmentDetails planned = draft.treatment();
        LocalDate meeting = planned.meetingDate();
        return draft.reservation() == null && meeting != null && meeting.isAfter(today)
                ? new Reservation(planned.body(), meeting, "")
                : draft.reservation();
    }

    /** The page with the treatment as it was sent, and a new key: what was refused has brought nothing. */
    CheckPage of(Asked asked, TreatmentForm treatment, Errors errors, Actor actor) {
        Draft draft = drafts.of(asked);
        StrategyText strategy = pages.strategy(asked, actor);
        Approval approval = approvals.of(draft);
        return new CheckPage(
                lists.of(pages.standing(asked, actor), draft, approval, strategy, actor),
                draft,
                pages.written(draft, strategy, actor),
                words.filled(treatment),
                approval,
                ApprovalPages.changes(approval, strategy),
                errors,
                UUID.randomUUID(),
                strategy.id());
    }
}
