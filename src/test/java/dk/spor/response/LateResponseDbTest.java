package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.CloseDoor;
import dk.spor.consultation.OpenDoor;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.ToDo;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a municipality submits through the door that was opened for it after the deadline. */
@DbTest
class LateResponseDbTest {

    private static final Instant AFTER = Instant.parse("2020-12-16T09:00:00Z");
    private static final LocalDateTime UNTIL = LocalDateTime.parse("2020-12-18T12:00");
    private static final Instant LAST = Instant.parse("2020-12-18T11:00:59.999Z");

    private final ResponseScene viborg;
    private final OrganisationId municipality;
    private final BusinessClock clock;
    private final ResponseToDos toWrite;

    LateResponseDbTest(ResponseWorld world, BusinessClock clock, ResponseToDos toWrite) {
        this.viborg = world.viborg();
        this.municipality = viborg.asked().municipality().id();
        this.clock = clock;
        this.toWrite = toWrite;
    }

    @ParameterizedTest
    @EnumSource(VersionKind.class)
    void throughAnOpenDoorEveryKindIsTakenAndMarkedLate(VersionKind kind) {
        open();
        viborg.write(general("Vi bakker op."));
        Version version = viborg.submitted(kind);
        assertThat(version.arrival().late()).isTrue();
        assertThat(viborg.version().arrival().late()).as("as stored").isTrue();
        assertThat(version.proof().json()).contains("\"late\":true");
    }

    @Test
    void withoutItNothingIsTaken() {
        viborg.write(general("Vi bakker op."));
        clock.stopAt(AFTER);
        assertThat(refusals(viborg.submit(viborg.form()))).containsExactly("consultation.refusal.deadlinePassed");
    }

    @Test
    void itHoldsThroughTheMinuteOfItsMomentAndBeyondItTheContactIsNamed() {
        open();
        viborg.write(general("Vi bakker op."));
        Outcome<Version> late = viborg.submit(viborg.form(), LAST.plusMillis(1));
        assertThat(refusals(late)).containsExactly("consultation.refusal.deadlinePassed");
        List<Refusal> refusals = late.fold(it -> List.of(), it -> it);
        assertThat(refusals.get(0).values())
                .contains(viborg.asked().terms().contact().email());
        assertThat(done(viborg.submit(viborg.form(), LAST)).arrival().late()).isTrue();
    }

    @Test
    void whatHadBeenReceivedWholeWhenItWasClosedIsTakenAndNothingAfterThat() {
        open();
        viborg.write(general("Vi bakker op."));
        clock.stopAt(AFTER.plusSeconds(60));
        done(viborg.bean(CloseDoor.class).close(viborg.consultation.id(), municipality, 1, lead()));
        assertThat(refusals(viborg.submit(viborg.form(), AFTER.plusSeconds(60))))
                .containsExactly("consultation.refusal.deadlinePassed");
        assertThat(done(viborg.submit(viborg.form(), AFTER.plusSeconds(59)))
                        .arrival()
                        .late())
                .isTrue();
    }

    @Test
    void whatFollowsATimelyProvisionalOneIsNotLateAlsoWithTheDoorOpen() {
        viborg.write(general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        open();
        assertThat(viborg.submitted(VersionKind.FINAL).arrival().late()).isFalse();
    }

    @Test
    void whatFollowsAnyOtherIsLate() {
        viborg.submitted("Vi bakker op.");
        open();
        Version second = viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.arrival().late()).isTrue();
    }

    @Test
    void aLateProvisionalOneIsConfirmedAfterTheDoorButNotFollowed() {
        open();
        viborg.write(general("Vi bakker op."));
        viborg.submitted(VersionKind.PROVISIONAL);
        assertThat(viborg.submitted(VersionKind.PROVISIONAL).arrival().late()).isTrue();
        clock.stopAt(Instant.parse("2021-01-14T09:00:00Z"));
        assertThat(refusals(viborg.submit(viborg.form(VersionKind.FINAL))))
                .containsExactly("consultation.refusal.deadlinePassed");
        viborg.bean(ProvisionalReminders.class).sendWhatIsDue();
        assertThat(reminder())
                .contains(
                        "Høringsfristen var tirsdag den 15. december 2020 kl. 10.00.\n\nBekræft svaret, eller træk det tilbage:");
        assertThat(done(viborg.confirm(2)).arrival().late()).isTrue();
    }

    @Test
    void itWaitsAtHomeUntilAVersionHasComeThroughTheDoor() {
        viborg.submitted("Vi bakker op.");
        Actor deputy = viborg.colleague(Role.DEPUTY).actor;
        clock.stopAt(AFTER);
        assertThat(waiting(deputy)).isEmpty();
        open();
        clock.stopAt(AFTER.plusSeconds(60));
        assertThat(waiting(deputy)).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo("response.toDo.late");
            assertThat(it.due()).isEqualTo(Instant.parse("2020-12-18T11:00:00Z"));
            assertThat(it.href()).isEqualTo(viborg.path());
        });
        viborg.submitted(VersionKind.FINAL);
        assertThat(waiting(deputy)).isEmpty();
    }

    private String reminder() {
        return viborg.bean(JdbcClient.class)
                .sql("select body from notification.message where person = :person and key like :key")
                .param("person", viborg.actor.person().value())
                .param("key", "response-reservation/" + viborg.version().id() + "/%")
                .query(String.class)
                .single();
    }

    private List<ToDo> waiting(Actor actor) {
        return toWrite.waitingFor(actor).stream()
                .filter(it -> it.href().equals(viborg.path()))
                .toList();
    }

    private void open() {
        clock.stopAt(AFTER);
        done(viborg.bean(OpenDoor.class).open(viborg.consultation.id(), municipality, 0, UNTIL, "Sygdom.", lead()));
    }

    private Actor lead() {
        return viborg.consultation.lead();
    }
}
