package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.Inspected;
import dk.spor.media.Uploads;
import dk.spor.rendering.RichText;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the meeting decided, and a file of its minutes, with the response. */
@Component
class KeepDecision {

    private final ResponseStore responses;
    private final WorkDesk desk;
    private final Decisions decisions;
    private final Uploads uploads;
    private final Clock clock;

    KeepDecision(ResponseStore responses, WorkDesk desk, Decisions decisions, Uploads uploads, Clock clock) {
        this.responses = responses;
        this.desk = desk;
        this.decisions = decisions;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * @param sent the file that comes with it now
     * @param earlier whether a file that was recorded before goes on with it
     */
    @Transactional
    Outcome<Long> keep(Asked asked, DecisionDetails details, @Nullable Inspected sent, boolean earlier, Actor actor) {
        return desk.whenever(
                asked, ResponseAction.TREAT, actor, row -> keep(asked, row, details, sent, earlier, actor));
    }

    private Outcome<Long> keep(
            Asked asked, Row row, DecisionDetails details, @Nullable Inspected sent, boolean earlier, Actor actor) {
        Optional<MinutesFile> before = decisions.of(row.id()).map(Decision::file);
        Optional<MinutesFile> kept = earlier ? before : Optional.empty();
        List<Refusal> refusals =
                refusals(row.treatment(), details, sent != null || kept.isPresent(), Copenhagen.day(clock.instant()));
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
                            decisions.add(step, details, sent == null ? kept.orElse(null) : put(sent));
                            before.filter(it -> sent != null || kept.isEmpty())
                                    .ifPresent(it -> uploads.remove(it.upload()));
                            return Outcome.done(step);
                        },
                        Outcome::refused);
    }

    private Outcome<Long> step(Asked asked, Row row, Actor actor) {
        return row.work() == WorkStatus.AWAITING_POLITICAL_TREATMENT
                ? desk.move(asked, row, Step.DECISION_RECORDED, WorkStatus.DRAFT, actor, "")
                : Outcome.done(desk.keep(asked, row, Step.DECISION_RECORDED, actor, ""));
    }

    private MinutesFile put(Inspected sent) {
        boolean cpr = CprNumbers.standIn(RichText.of(sent.contents().html()).text());
        return new MinutesFile(uploads.put(sent), sent.name(), sent.size(), cpr);
    }

    private static List<Refusal> refusals(
            TreatmentDetails plan, DecisionDetails details, boolean file, LocalDate today) {
        Treatment treatment = plan.treatment();
        if (treatment == null || !treatment.isPolitical()) {
            return List.of(Refusal.of("response.refusal.notPolitical"));
        }
        List<Refusal> refusals = new ArrayList<>(TreatmentCheck.of(
                new TreatmentDetails(
                        treatment, plan.body(), details.meetingDate(), details.itemNumber(), details.minutes()),
                today));
        if (!file && details.extract().isBlank() && details.minutes().isBlank()) {
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
