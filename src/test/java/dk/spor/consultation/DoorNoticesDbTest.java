package dk.spor.consultation;

import static dk.spor.consultation.ConsultationSetup.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.Mailbox.Mail;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality hears that it may answer late, and until when, and when it may no longer. */
@DbTest
class DoorNoticesDbTest {

    private static final LocalDateTime UNTIL = LocalDateTime.parse("2020-12-18T12:00");

    private final ConsultationScene scene;
    private final OrganisationId viborg;
    private final Mailbox mails;
    private final OpenDoor open;
    private final CloseDoor close;
    private final DoorNotices notices;
    private final BusinessClock clock;

    DoorNoticesDbTest(
            ConsultationWorld world,
            Mailbox mails,
            OpenDoor open,
            CloseDoor close,
            DoorNotices notices,
            BusinessClock clock) {
        this.scene = world.published();
        this.viborg = scene.consultee("Viborg").id();
        this.mails = mails;
        this.open = open;
        this.close = close;
        this.notices = notices;
        this.clock = clock;
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        clock.stopAt(Instant.parse("2020-12-15T10:00:00Z"));
    }

    @Test
    void coordinatorAndDeputyHearOfItOnceWithTheMomentAndNoReason() {
        Actor coordinator = scene.coordinator("Viborg");
        Actor deputy = scene.world().somebody(scene.consultee("Viborg"), Role.DEPUTY);
        Actor contributor = scene.world().somebody(scene.consultee("Viborg"), Role.CONTRIBUTOR);
        Actor skive = scene.coordinator("Skive");
        done(open.open(scene.id(), viborg, 0, UNTIL, "Sygdom i forvaltningen.", scene.lead()));
        mails.awaitSilence(scene);
        notices.on(new DoorOpened(scene.id(), viborg, 1, UNTIL, scene.lead().by(), clock.instant()));
        for (Actor actor : new Actor[] {coordinator, deputy}) {
            Mail mail = mails.await(actor, scene, "doorOpened");
            assertThat(mail.subject())
                    .contains("efter fristen", scene.consultation().title());
            assertThat(mail.body())
                    .contains(
                            "Til Viborg Kommune",
                            "fredag den 18. december 2020 kl. 12.00",
                            "/consultations/" + scene.slug() + "/response")
                    .doesNotContain("Sygdom");
        }
        assertThat(mails.of(contributor, scene, "doorOpened")).isEmpty();
        assertThat(mails.of(skive, scene, "doorOpened")).isEmpty();
    }

    @Test
    void theyHearOfEachNewMomentAndOfTheClosing() {
        Actor coordinator = scene.coordinator("Viborg");
        done(open.open(scene.id(), viborg, 0, UNTIL, "Sygdom.", scene.lead()));
        done(open.open(scene.id(), viborg, 1, UNTIL.plusDays(3), "Sygdom.", scene.lead()));
        done(close.close(scene.id(), viborg, 2, scene.lead()));
        mails.awaitSilence(scene);
        assertThat(mails.of(coordinator, scene, "doorOpened"))
                .hasSize(2)
                .anySatisfy(it -> assertThat(it.body()).contains("21. december 2020"));
        assertThat(mails.await(coordinator, scene, "doorClosed").body()).contains("lukket");
    }
}
