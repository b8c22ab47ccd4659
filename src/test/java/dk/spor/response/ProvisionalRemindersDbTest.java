package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.ToDo;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reservation for the meeting on 13 January 2021 is remembered until it is resolved. */
@DbTest
class ProvisionalRemindersDbTest {

    private static final Instant TOO_EARLY = Instant.parse("2021-01-14T07:59:00Z");
    private static final Instant FIRST = Instant.parse("2021-01-14T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2021-01-21T08:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2021-02-10T12:00:00Z");

    private final ResponseScene viborg;
    private final Actor deputy;
    private final Actor reader;
    private final ProvisionalReminders reminders;
    private final VersionsToResolve toResolve;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Instant before;

    ProvisionalRemindersDbTest(
            ResponseWorld world,
            ConsultationWorld consultations,
            ProvisionalReminders reminders,
            VersionsToResolve toResolve,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.viborg = world.viborg();
        this.deputy = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.DEPUTY);
        this.reader = consultations.somebody(viborg.consultation.consultee("Viborg"), Role.READER);
        this.reminders = reminders;
        this.toResolve = toResolve;
        this.jdbc = jdbc;
        this.clock = clock;
        this.before = clock.instant();
        viborg.write(general("Vi ønsker mere kvædegelé."));
    }

    @BeforeEach
    void submittedWithAReservation() {
        viborg.submitted(VersionKind.PROVISIONAL);
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void theFirstComesAtNineOnTheDayAfterAndTheNextAWeekLater() {
        runAt(TOO_EARLY);
        assertThat(mails(viborg.actor)).isEmpty();
        runAt(FIRST);
        runAt(FIRST);
        assertThat(mails(viborg.actor)).hasSize(1);
        assertThat(mails(deputy)).hasSize(1);
        assertThat(mails(reader)).isEmpty();
        assertThat(mails(viborg.actor).get(0))
                .contains(
                        viborg.consultation.consultation().title(),
                        "Høringsfristen var tirsdag den 15. december 2020 kl. 10.00. Det er ikke for sent at afgive en ny version.",
                        "Bekræft svaret, afgiv en ny version, eller træk det tilbage:",
                        viborg.path())
                .doesNotContain("kvædegelé");
        runAt(SECOND);
        assertThat(mails(viborg.actor)).hasSize(2);
    }

    @Test
    void whatWasMissedIsCaughtUpWithOne() {
        runAt(MUCH_LATER);
        assertThat(mails(viborg.actor)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedAfterAConfirmation() {
        clock.stopAt(TOO_EARLY);
        done(viborg.confirm(1));
        nobodyIsReminded();
    }

    @Test
    void nobodyIsRemindedAfterAWithdrawal() {
        done(viborg.withdraw(1));
        nobodyIsReminded();
    }

    @Test
    void nobodyIsRemindedAfterANewVersion() {
        viborg.submitted(VersionKind.FINAL);
        nobodyIsReminded();
    }

    @Test
    void itWaitsAtHomeFromTheDayAfterForThoseWhoCanResolveIt() {
        clock.stopAt(Instant.parse("2021-01-13T20:00:00Z"));
        assertThat(waiting(viborg.actor)).isEmpty();
        clock.stopAt(TOO_EARLY);
        assertThat(waiting(viborg.actor)).extracting(ToDo::href).containsExactly(viborg.path());
        assertThat(waiting(deputy)).hasSize(1);
        assertThat(waiting(reader)).isEmpty();
        done(viborg.confirm(1));
        assertThat(waiting(viborg.actor)).isEmpty();
    }

    private List<ToDo> waiting(Actor actor) {
        return toResolve.waitingFor(actor).stream()
                .filter(it ->
                        it.about().equals(viborg.consultation.consultation().title()))
                .toList();
    }

    private void nobodyIsReminded() {
        runAt(MUCH_LATER);
        assertThat(mails(viborg.actor)).isEmpty();
        assertThat(waiting(viborg.actor)).isEmpty();
    }

    private void runAt(Instant instant) {
        clock.stopAt(instant);
        reminders.sendWhatIsDue();
    }

    private List<String> mails(Actor to) {
        return jdbc.sql("""
                        select m.body from notification.message m
                        where m.person = :person and m.key like 'response-reservation/%'
                            and position(:title in m.body) > 0
                        """)
                .param("person", to.person().value())
                .param("title", viborg.consultation.consultation().title())
                .query(String.class)
                .list();
    }
}
