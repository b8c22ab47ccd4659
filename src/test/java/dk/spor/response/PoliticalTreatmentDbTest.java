package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Role;
import dk.spor.identity.ToDo;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import dk.spor.ui.SentFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@DbTest
class PoliticalTreatmentDbTest {

    private static final TreatmentDetails PLAN =
            new TreatmentDetails(Treatment.COUNCIL, "Byrådet", LocalDate.parse("2020-12-09"), "", "");
    private static final DecisionDetails DECIDED =
            new DecisionDetails(LocalDate.parse("2020-12-09"), "12", "Byrådet godkendte svaret.", "");

    private final ResponseWorld world;
    private final ResponseToDos toDos;
    private final BusinessClock clock;

    PoliticalTreatmentDbTest(ResponseWorld world, ResponseToDos toDos, BusinessClock clock) {
        this.world = world;
        this.toDos = toDos;
        this.clock = clock;
    }

    @Test
    void itWaitsForItsMeetingAndTheDecisionPrefillsHowItWasTreated() {
        ResponseScene viborg = written();
        done(await(viborg, PLAN));
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.AWAITING_POLITICAL_TREATMENT);
        assertThat(refusals(keep(viborg, DECIDED))).containsExactly("response.check.meetingDate.toCome");
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        done(keep(viborg, DECIDED));
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.DRAFT);
        assertThat(viborg.draft().treatment())
                .isEqualTo(new TreatmentDetails(Treatment.COUNCIL, "Byrådet", LocalDate.parse("2020-12-09"), "12", ""));
        assertThat(decision(viborg).details()).isEqualTo(DECIDED);
        assertThat(viborg.approval().taken(Step.DECISION_RECORDED)).isPresent();
    }

    @Test
    void itWaitsOnlyForAKnownBodyAndDay() {
        ResponseScene viborg = written();
        assertThat(refusals(await(viborg, TreatmentDetails.NONE)))
                .containsExactly("response.check.planned", "response.check.plannedBody", "response.check.expected");
        assertThat(refusals(await(viborg, TreatmentDetails.administrative()))).contains("response.check.planned");
        done(await(viborg, PLAN));
        assertThat(refusals(await(viborg, PLAN))).containsExactly("response.refusal.work");
        done(viborg.takeBack());
        assertThat(viborg.draft().work()).isEqualTo(WorkStatus.DRAFT);
    }

    @Test
    void aDecisionHasADayAnItemAndItsWords() {
        ResponseScene viborg = written();
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        assertThat(refusals(keep(viborg, DECIDED))).containsExactly("response.refusal.notPolitical");
        done(await(viborg, PLAN));
        assertThat(refusals(keep(viborg, new DecisionDetails(null, "", "", ""))))
                .containsExactly(
                        "response.check.meetingDate", "response.check.itemNumber", "response.refusal.noExtract");
        DecisionDetails tooLong = new DecisionDetails(DECIDED.meetingDate(), "12", "x".repeat(5001), "");
        assertThat(refusals(keep(viborg, tooLong))).containsExactly("response.refusal.tooLong");
        done(keep(viborg, new DecisionDetails(DECIDED.meetingDate(), "12", "", "https://viborg.dk/referat")));
    }

    @Test
    void aCorrectedDecisionHoldsAndTheFirstOneStays() {
        ResponseScene viborg = written();
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        done(await(viborg, PLAN));
        done(keep(viborg, DECIDED));
        done(keep(viborg, new DecisionDetails(DECIDED.meetingDate(), "13", "Punkt 13 var det.", "")));
        assertThat(decision(viborg).details().itemNumber()).isEqualTo("13");
        assertThat(viborg.approval().steps().stream().filter(it -> it.step() == Step.DECISION_RECORDED))
                .hasSize(2);
    }

    @Test
    void theDayAfterTheMeetingTheDecisionWaitsToBeRecorded() {
        ResponseScene viborg = written();
        done(await(viborg, PLAN));
        clock.stopAt(Instant.parse("2020-12-09T20:00:00Z"));
        assertThat(waiting(viborg)).containsExactly("response.toDo.inTreatment");
        clock.stopAt(Instant.parse("2020-12-10T08:00:00Z"));
        assertThat(waiting(viborg)).containsExactly("response.toDo.decide");
        assertThat(waiting(viborg.colleague(Role.APPROVER))).isEmpty();
        done(keep(viborg, DECIDED));
        assertThat(waiting(viborg)).containsExactly("response.toDo.submit");
    }

    @Test
    void onlyThoseWhoAnswerPlanAndRecord() {
        ResponseScene viborg = written();
        for (Role role : List.of(Role.CONTRIBUTOR, Role.APPROVER, Role.READER)) {
            ResponseScene other = viborg.colleague(role);
            assertThatThrownBy(() -> await(other, PLAN)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep(other, DECIDED)).isInstanceOf(NotFound.class);
        }
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }

    private static Outcome<Long> await(ResponseScene scene, TreatmentDetails plan) {
        return scene.bean(SaveAgenda.class).await(scene.asked(), scene.edit(plan), scene.actor);
    }

    private static Outcome<Long> keep(ResponseScene scene, DecisionDetails details) {
        return scene.bean(RecordDecision.class).keep(scene.asked(), details, SentFile.of(null), true, scene.actor);
    }

    private static Decision decision(ResponseScene scene) {
        return scene.bean(Decisions.class).of(scene.draft()).orElseThrow();
    }

    private List<String> waiting(ResponseScene scene) {
        return toDos.waitingFor(scene.actor).stream()
                .filter(it ->
                        it.about().equals(scene.consultation.consultation().title()))
                .map(ToDo::text)
                .toList();
    }
}
