package dk.spor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who was given a part is told, and what waits for them at home. */
@DbTest
class TeamNoticesDbTest {

    private final ResponseScene viborg;
    private final Actor colleague;
    private final GiveAssignment giving;
    private final StepAssignment stepping;
    private final TeamWorks works;
    private final AssignmentStore assignments;
    private final AssignmentReminders reminders;
    private final AssignmentsToFinish toFinish;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Instant before;

    TeamNoticesDbTest(
            ResponseWorld world,
            GiveAssignment giving,
            StepAssignment stepping,
            TeamWorks works,
            AssignmentStore assignments,
            AssignmentReminders reminders,
            AssignmentsToFinish toFinish,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.viborg = world.viborg();
        this.colleague = viborg.letIn();
        this.giving = giving;
        this.stepping = stepping;
        this.works = works;
        this.assignments = assignments;
        this.reminders = reminders;
        this.toFinish = toFinish;
        this.jdbc = jdbc;
        this.clock = clock;
        this.before = clock.instant();
    }

    private record Mail(String key, String subject, String body) {}

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void whoIsGivenAPartIsToldTheDatesAndNotWhatTheNoteSays() {
        give();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails("team-given")).hasSize(1));
        Mail mail = mails("team-given").get(0);
        assertThat(mail.subject()).contains(viborg.consultation.consultation().title());
        assertThat(mail.body())
                .contains("tirsdag den 1. december 2020", "15. december 2020 kl. 10.00", viborg.path())
                .doesNotContain("kvædegelé");
    }

    @Test
    void remindersComeOnceAndStopWhenItIsFinished() {
        Assignment assignment = give();
        clock.stopAt(Instant.parse("2020-11-30T08:00:00Z"));
        reminders.sendWhatIsDue();
        reminders.sendWhatIsDue();
        assertThat(mails("team-before")).hasSize(1);
        stepping.finish(work(), assignment.id(), colleague);
        clock.stopAt(Instant.parse("2020-12-02T08:00:00Z"));
        reminders.sendWhatIsDue();
        assertThat(mails("team-after")).isEmpty();
    }

    @Test
    void whoHasNotFinishedIsRemindedTheDayAfterUnlessTheResponseIsSubmitted() {
        give();
        clock.stopAt(Instant.parse("2020-12-02T08:00:00Z"));
        reminders.sendWhatIsDue();
        assertThat(mails("team-after")).hasSize(1);
    }

    @Test
    void aSubmittedResponseIsNobodysWorkAnyMore() {
        give();
        assertThat(waiting()).extracting(ToDo::href).containsExactly(viborg.path());
        viborg.submitted("Færdigt arbejde.");
        assertThat(waiting()).isEmpty();
        clock.stopAt(Instant.parse("2020-12-02T08:00:00Z"));
        reminders.sendWhatIsDue();
        assertThat(mails("team-after")).isEmpty();
    }

    private List<ToDo> waiting() {
        return toFinish.waitingFor(colleague);
    }

    private Assignment give() {
        AssignmentProposal proposal = new AssignmentProposal(
                Topic.THEMES.key(), String.valueOf(colleague.person()), LocalDate.parse("2020-12-01"), "Om kvædegelé");
        ResponseScene.done(giving.give(work(), proposal, viborg.actor));
        return assignments.of(work()).get(0);
    }

    private TeamWork work() {
        return works.of(viborg.consultation.slug(), viborg.actor).orElseThrow();
    }

    private List<Mail> mails(String occasion) {
        return jdbc.sql("""
                        select m.key, m.subject, m.body from notification.message m
                        where m.person = :person and m.key like :occasion || '/%'
                        """)
                .param("person", colleague.person().value())
                .param("occasion", occasion)
                .query(Mail.class)
                .list();
    }
}
