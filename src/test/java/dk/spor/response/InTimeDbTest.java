package dk.spor.response;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.DbTest;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "kl. 10.00" is in time through 10:00:59.999…, and late from 10:01:00, Copenhagen time. */
@DbTest
class InTimeDbTest {

    private final ResponseWorld world;
    private final ConsultationWorld consultations;
    private final ExtendDeadline extend;
    private final BusinessClock clock;

    InTimeDbTest(ResponseWorld world, ConsultationWorld consultations, ExtendDeadline extend, BusinessClock clock) {
        this.world = world;
        this.consultations = consultations;
        this.extend = extend;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({
        // winter time, summer time, and the night that has the hour from 2 to 3 twice
        "2020-12-15T10:00, 2020-12-15T09:00:59.999999Z, 2020-12-15T09:01:00Z",
        "2021-06-15T10:00, 2021-06-15T08:00:59.999999Z, 2021-06-15T08:01:00Z",
        "2020-10-25T02:30, 2020-10-25T01:30:59.999999Z, 2020-10-25T01:31:00Z"
    })
    void inTimeThroughTheMinuteOfTheDeadlineAndLateFromTheNext(String deadline, Instant last, Instant late) {
        ResponseScene tooLate = written(deadline);
        assertThat(refusals(tooLate.submit(tooLate.form(), late)))
                .containsExactly("consultation.refusal.deadlinePassed");
        assertThat(tooLate.draft().inputs()).hasSize(1);
        ResponseScene inTime = written(deadline);
        assertThat(refusals(inTime.submit(inTime.form(), last))).isEmpty();
        assertThat(inTime.version().receivedAt()).isEqualTo(last);
    }

    @Test
    void aConsulteesOwnExtensionCountsForItAlone() {
        ResponseScene viborg = written("2020-12-15T10:00");
        ResponseScene skive = world.of(viborg.consultation, "Skive");
        skive.write(general("Vi bakker op."));
        ResponseScene.done(extend.extend(
                viborg.consultation.id(),
                viborg.consultation.consultee("Viborg").id(),
                LocalDateTime.parse("2020-12-16T10:00"),
                "Byrådet mødes dagen efter.",
                viborg.consultation.lead()));
        Instant late = Instant.parse("2020-12-15T09:01:00Z");
        assertThat(refusals(skive.submit(skive.form(), late))).containsExactly("consultation.refusal.deadlinePassed");
        assertThat(refusals(viborg.submit(viborg.form(), late))).isEmpty();
    }

    @Test
    void nothingIsTakenBeforeTheOpening() {
        ConsultationScene later =
                consultations.consultation().opens("2020-12-01T09:00").publish();
        ResponseScene viborg = world.of(later, "Viborg");
        assertThat(viborg.save(new InputId(UUID.randomUUID()), 0, general("For tidligt.")))
                .isEqualTo(new Saving.Refused(List.of(Refusal.of("consultation.refusal.notOpenYet"))));
    }

    @Test
    void whatIsBeingTypedWhenTheDeadlinePassesIsSavedAsADraft() {
        ResponseScene viborg = written("2020-12-15T10:00");
        clock.stopAt(Instant.parse("2020-12-15T09:01:30Z"));
        viborg.write(general("Skrevet, da fristen udløb."));
        assertThat(viborg.draft().inputs()).hasSize(2);
    }

    private ResponseScene written(String deadline) {
        LocalDateTime local = LocalDateTime.parse(deadline);
        ConsultationScene scene = consultations
                .consultation()
                .opens(local.toLocalDate().minusDays(40).atTime(9, 0).toString())
                .deadline(deadline)
                .publish();
        clock.stopAt(scene.consultation().deadline().lateFrom().minusSeconds(3600));
        ResponseScene viborg = world.of(scene, "Viborg");
        viborg.write(general("Vi bakker op."));
        return viborg;
    }
}
