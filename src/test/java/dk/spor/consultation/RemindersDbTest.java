package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.database.Statements;
import dk.spor.identity.Actor;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

@DbTest
class RemindersDbTest {

    private final ConsultationWorld world;
    private final Reminders reminders;
    private final ExtendDeadline extend;
    private final StartProcessing process;
    private final Mailbox mails;
    private final BusinessClock clock;

    RemindersDbTest(
            ConsultationWorld world,
            Reminders reminders,
            ExtendDeadline extend,
            StartProcessing process,
            Mailbox mails,
            BusinessClock clock) {
        this.world = world;
        this.reminders = reminders;
        this.extend = extend;
        this.process = process;
        this.mails = mails;
        this.clock = clock;
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceOfEachAndChasedTheDayAfter() {
        ConsultationScene scene = published();
        Actor viborg = scene.coordinator("Viborg");
        run("2015-12-01T08:59");
        assertThat(mails.of(viborg, scene, "reminder")).isEmpty();
        run("2015-12-01T09:00");
        run("2015-12-01T09:05");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(1);
        run("2015-12-08T09:00");
        run("2015-12-11T09:00");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(3);
        assertThat(mails.of(viborg, scene, "reminder").get(0).body())
                .contains("tirsdag den 15. december 2015 kl. 10.00");
        run("2015-12-16T09:00");
        run("2015-12-17T09:00");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(3);
        assertThat(mails.of(viborg, scene, "chaser")).hasSize(1);
    }

    @Test
    void aMissedRunIsCaughtUpWithButNotTwiceOver() {
        ConsultationScene scene = published();
        Actor viborg = scene.coordinator("Viborg");
        run("2015-12-09T14:00");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(1);
    }

    @Test
    void anExtensionBeginsAnew() {
        ConsultationScene scene = published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        run("2015-12-08T09:00");
        extend.extend(
                scene.id(),
                scene.consultee("Viborg").id(),
                LocalDateTime.parse("2015-12-22T10:00"),
                "Byrådet er udskudt.",
                scene.lead());
        run("2015-12-11T09:00");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(1);
        assertThat(mails.of(skive, scene, "reminder")).hasSize(2);
        run("2015-12-15T10:30");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(2);
    }

    @Test
    void nobodyIsChasedWhenTheResponsesAreBeingProcessed() {
        ConsultationScene scene = published();
        Actor viborg = scene.coordinator("Viborg");
        clock.stopAt(at("2015-12-15T12:00"));
        ConsultationSetup.done(process.start(scene.id(), scene.lead()));
        run("2015-12-16T09:00");
        assertThat(mails.of(viborg, scene, "chaser")).isEmpty();
    }

    @Test
    void whoMayStillAnswerIsRemindedAlthoughTheOthersAreBeingProcessed() {
        ConsultationScene scene = published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        extend.extend(
                scene.id(),
                scene.consultee("Viborg").id(),
                LocalDateTime.parse("2015-12-22T10:00"),
                "Byrådet er udskudt.",
                scene.lead());
        clock.stopAt(at("2015-12-15T12:00"));
        ConsultationSetup.done(process.start(scene.id(), scene.lead()));
        run("2015-12-18T09:00");
        assertThat(mails.of(viborg, scene, "reminder")).hasSize(1);
        run("2015-12-23T09:00");
        assertThat(mails.of(viborg, scene, "chaser")).hasSize(1);
        assertThat(mails.of(skive, scene, "reminder")).isEmpty();
        assertThat(mails.of(skive, scene, "chaser")).isEmpty();
    }

    @Test
    void whatIsSettledIsNotLookedUpAgainFiveMinutesLater() throws Exception {
        published();
        run("2015-12-01T09:00");
        assertThat(Statements.during(() -> {
                    run("2015-12-01T09:05");
                    return null;
                }))
                .as("one to see who might need a reminder")
                .hasSize(1);
    }

    /** Years before those of other tests, so that none of theirs is due. */
    private ConsultationScene published() {
        clock.stopAt(at("2015-10-05T09:00"));
        return world.consultation()
                .opens("2015-10-05T09:00")
                .deadline("2015-12-15T10:00")
                .publish();
    }

    private void run(String local) {
        clock.stopAt(at(local));
        reminders.sendWhatIsDue();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Copenhagen.ZONE).toInstant();
    }
}
