package dk.spor.consultation;

import static dk.spor.consultation.ConsultationSetup.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretariat opens the door for one consultee's late answer, and closes it. */
@DbTest
class LateDoorDbTest {

    private static final Instant PASSED = Instant.parse("2020-12-15T09:01:00Z");
    private static final String UNTIL = "2020-12-18T12:00";

    private final ConsultationScene scene;
    private final OrganisationId viborg;
    private final Consultations consultations;
    private final OpenDoor open;
    private final CloseDoor close;
    private final ExtendDeadline extend;
    private final WithdrawConsultation withdraw;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    LateDoorDbTest(
            ConsultationWorld world,
            Consultations consultations,
            OpenDoor open,
            CloseDoor close,
            ExtendDeadline extend,
            WithdrawConsultation withdraw,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.scene = world.published();
        this.viborg = scene.consultee("Viborg").id();
        this.consultations = consultations;
        this.open = open;
        this.close = close;
        this.extend = extend;
        this.withdraw = withdraw;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        clock.stopAt(PASSED);
    }

    @Test
    void itStandsOpenForThatConsulteeOnlyAndTheDeadlineStays() {
        assertThat(done(opened(0, UNTIL, " Sygdom. ", scene.officer()))).isEqualTo(at(UNTIL));
        Terms terms = terms();
        assertThat(terms.door()).isEqualTo(new LateDoor(1, at(UNTIL), "Sygdom.", false, PASSED));
        assertThat(terms.deadline()).isEqualTo(at("2020-12-15T10:00"));
        assertThat(terms.refusalsToAnswer(PASSED)).isEmpty();
        assertThat(consultations
                        .terms(scene.id(), scene.consultee("Skive").id())
                        .orElseThrow()
                        .door())
                .isNull();
        assertThat(consultations.terms(scene.id())).containsEntry(viborg, terms);
        assertThat(consultations.terms(viborg)).containsEntry(scene.id(), terms);
        assertThat(recorded()).containsExactly("DoorOpened");
    }

    @Test
    void whileTheDeadlineHoldsThereIsNoneToOpen() {
        clock.stopAt(PASSED.minusMillis(1));
        assertThat(texts(opened(0, UNTIL, "Sygdom.", scene.lead()))).containsExactly("null: stillInTime");
        clock.stopAt(PASSED);
        done(extend.extend(scene.id(), viborg, local("2020-12-16T10:00"), "Byrådet er udskudt.", scene.lead()));
        assertThat(texts(opened(0, UNTIL, "Sygdom.", scene.lead()))).containsExactly("null: stillInTime");
    }

    @Test
    void itTakesAReasonAndAMomentThatIsToComeAndExists() {
        assertThat(texts(opened(0, "2020-12-15T10:00", " ", scene.lead())))
                .containsExactly("until: momentPassed", "reason: reasonMissing");
        assertThat(texts(opened(0, "2021-03-28T02:30", "Sygdom.", scene.lead())))
                .containsExactly("until: hourIsSkipped");
        assertThat(terms().door()).isNull();
        assertThat(texts(opened(0, "2020-12-15T10:01", "Sygdom.", scene.lead())))
                .isEmpty();
    }

    @Test
    void whoIsNotAskedHasNone() {
        OrganisationId nobody = new OrganisationId(UUID.randomUUID());
        assertThat(texts(open.open(scene.id(), nobody, 0, local(UNTIL), "Sygdom.", scene.lead())))
                .containsExactly("null: notAsked");
    }

    @Test
    void aConsultationThatHasEndedHasNone() {
        done(withdraw.withdraw(scene.id(), "Den begynder forfra.", scene.lead()));
        assertThat(texts(opened(0, UNTIL, "Sygdom.", scene.lead()))).containsExactly("null: notOpenForDoor");
    }

    @Test
    void forAMunicipalityThereIsNothingToOpenOrClose() {
        Actor own = scene.coordinator("Viborg");
        assertThatThrownBy(() -> opened(0, UNTIL, "Vi når det ikke.", own)).isInstanceOf(NotFound.class);
        done(opened(0, UNTIL, "Sygdom.", scene.lead()));
        assertThatThrownBy(() -> close.close(scene.id(), viborg, 1, own)).isInstanceOf(NotFound.class);
    }

    @Test
    void openedAnewTheNewMomentHoldsAndBothRowsStay() {
        done(opened(0, UNTIL, "Sygdom.", scene.lead()));
        done(opened(1, "2020-12-16T08:00", "Det går hurtigere.", scene.officer()));
        assertThat(terms().until(PASSED)).isEqualTo(at("2020-12-16T08:00"));
        assertThat(rows()).containsExactly("OPENED Sygdom.", "OPENED Det går hurtigere.");
    }

    @Test
    void theSameFormAgainOpensNothingAndAnOlderOneOpensNothingOverAnothers() {
        done(opened(0, UNTIL, "Sygdom.", scene.lead()));
        assertThat(done(opened(0, UNTIL, "Sygdom.", scene.lead()))).isEqualTo(at(UNTIL));
        assertThat(texts(opened(0, "2020-12-19T12:00", "Sygdom.", scene.officer())))
                .containsExactly("null: doorMeanwhile");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void closedBeforeItsMomentItTakesNoMoreAndMayBeOpenedAgain() {
        done(opened(0, UNTIL, "Sygdom.", scene.lead()));
        Instant closed = PASSED.plusSeconds(3600);
        clock.stopAt(closed);
        assertThat(texts(close.close(scene.id(), viborg, 0, scene.officer()))).containsExactly("null: doorMeanwhile");
        done(close.close(scene.id(), viborg, 1, scene.officer()));
        done(close.close(scene.id(), viborg, 1, scene.officer()));
        assertThat(terms().refusalsToAnswer(closed))
                .extracting(Refusal::text)
                .containsExactly("consultation.refusal.deadlinePassed");
        assertThat(terms().refusalsToAnswer(closed.minusMillis(1)))
                .as("received whole before")
                .isEmpty();
        done(opened(2, UNTIL, "Alligevel.", scene.lead()));
        assertThat(terms().refusalsToAnswer(closed)).isEmpty();
        assertThat(rows()).containsExactly("OPENED Sygdom.", "CLOSED ", "OPENED Alligevel.");
        assertThat(recorded()).containsExactly("DoorOpened", "DoorClosed", "DoorOpened");
    }

    private Outcome<Deadline> opened(int seen, String until, String reason, Actor actor) {
        return open.open(scene.id(), viborg, seen, local(until), reason, actor);
    }

    private Terms terms() {
        return consultations.terms(scene.id(), viborg).orElseThrow();
    }

    private List<String> rows() {
        return jdbc.sql("""
                        select step || ' ' || reason from consultation.late_door
                        where consultation = :id and consultee = :viborg order by number
                        """)
                .param("id", scene.id().value())
                .param("viborg", viborg.value())
                .query(String.class)
                .list();
    }

    private List<String> recorded() {
        return jdbc.sql("select type from audit.entry where subject = :id and type like 'Door%' order by number")
                .param("id", scene.id().value())
                .query(String.class)
                .list();
    }

    private static List<String> texts(Outcome<?> outcome) {
        List<Refusal> refusals = outcome.fold(it -> List.of(), it -> it);
        return refusals.stream()
                .map(it -> it.field() + ": " + it.text().replace("consultation.refusal.", ""))
                .toList();
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text);
    }

    private static Deadline at(String text) {
        return new Deadline(local(text));
    }
}
