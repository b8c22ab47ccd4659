package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what the meeting decided, before or after the response was submitted; recording again corrects it. It is how
 * the response was treated from then on, without a reservation.
 */
@Component
public class RecordDecision {

    private final ResponseStore responses;
    private final WorkDesk desk;
    private final Decisions decisions;
    private final Clock clock;

    RecordDecision(ResponseStore responses, WorkDesk desk, Decisions decisions, Clock clock) {
        this.responses = responses;
        this.desk = desk;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Long> keep(Asked asked, DecisionDetails details, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.TREAT, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        Row row = responses
                .lock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow(NotFound::new);
        List<Refusal> refusals = refusals(row.treatment(), details, Copenhagen.day(clock.instant()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        TreatmentDetails plan = row.treatment();
        responses.treat(
                row.id(),
                new TreatmentDetails(
                        plan.treatment(), plan.body(), details.meetingDate(), details.itemNumber(), details.minutes()),
                null);
        return step(asked, row, actor)
                .fold(
                        step -> {
                            decisions.add(step, details);
                            return Outcome.done(step);
                        },
                        Outcome::refused);
    }

    private Outcome<Long> step(Asked asked, Row row, Actor actor) {
        return row.work() == WorkStatus.AWAITING_POLITICAL_TREATMENT
                ? desk.move(asked, row, Step.DECISION_RECORDED, WorkStatus.DRAFT, actor, "")
                : Outcome.done(desk.keep(asked, row, Step.DECISION_RECORDED, actor, ""));
    }

    private static List<Refusal> refusals(TreatmentDetails plan, DecisionDetails details, LocalDate today) {
        Treatment treatment = plan.treatment();
        if (treatment == null || !treatment.isPolitical()) {
            return List.of(Refusal.of("response.refusal.notPolitical"));
        }
        List<Refusal> refusals = new ArrayList<>(TreatmentCheck.of(
                new TreatmentDetails(
                        treatment, plan.body(), details.meetingDate(), details.itemNumber(), details.minutes()),
                today));
        if (details.extract().isBlank() && details.minutes().isBlank()) {
            refusals.add(Refusal.of("response.refusal.noExtract").at("extract"));
        }
        if (details.extract().length() > DecisionDetails.LONGEST_EXTRACT) {
            refusals.add(
                    Refusal.of("response.refusal.tooLong", details.extract().length(), DecisionDetails.LONGEST_EXTRACT)
                            .at("extract"));
        }
        return refusals;
    }
}
