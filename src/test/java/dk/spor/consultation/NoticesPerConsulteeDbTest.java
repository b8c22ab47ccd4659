package dk.spor.consultation;

import static dk.spor.consultation.ConsultationSetup.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.Mailbox.Mail;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each municipality is told what holds for it. */
@DbTest
class NoticesPerConsulteeDbTest {

    private static final LocalDateTime SOON = LocalDateTime.parse("2020-12-18T12:00");
    private static final LocalDateTime LATER = LocalDateTime.parse("2021-01-08T12:00");

    private final ConsultationWorld world;
    private final Mailbox mails;
    private final Enrolment enrolment;
    private final ExtendDeadline extend;
    private final OpenSeal openSeal;
    private final CorrectMaterial correct;
    private final PublishCorrection publish;

    NoticesPerConsulteeDbTest(
            ConsultationWorld world,
            Mailbox mails,
            Enrolment enrolment,
            ExtendDeadline extend,
            OpenSeal openSeal,
            CorrectMaterial correct,
            PublishCorrection publish) {
        this.world = world;
        this.mails = mails;
        this.enrolment = enrolment;
        this.extend = extend;
        this.openSeal = openSeal;
        this.correct = correct;
        this.publish = publish;
    }

    @Test
    void whoHasALaterDeadlineIsNotToldOfTheEarlierOneOfTheOthers() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        done(extend.extend(scene.id(), id(scene, "Viborg"), LATER, "Byrådet er udskudt.", scene.lead()));
        done(extend.extend(scene.id(), null, SOON, "Driftsforstyrrelse.", scene.lead()));
        mails.awaitSilence(scene);
        assertThat(mails.of(skive, scene, "extended")).singleElement().satisfies(it -> names(it, "18. december 2020"));
        assertThat(mails.of(viborg, scene, "extended")).singleElement().satisfies(it -> names(it, "8. januar 2021"));
    }

    @Test
    void aCorrectionNamesTheDeadlineOfEach() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        done(extend.extend(scene.id(), id(scene, "Viborg"), LATER, "Byrådet er udskudt.", scene.lead()));
        done(correct.begin(scene.id(), scene.lead()));
        done(publish.publish(scene.id(), "En fejl.", null, scene.lead()));
        mails.awaitSilence(scene);
        assertThat(mails.of(viborg, scene, "corrected")).singleElement().satisfies(it -> names(it, "8. januar 2021"));
        assertThat(mails.of(skive, scene, "corrected")).singleElement().satisfies(it -> names(it, "15. december 2020"));
    }

    @Test
    void aCorrectionWithALaterDeadlineIsOneMail() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        done(extend.extend(scene.id(), id(scene, "Viborg"), LATER, "Byrådet er udskudt.", scene.lead()));
        done(correct.begin(scene.id(), scene.lead()));
        done(publish.publish(scene.id(), "En fejl.", SOON, scene.lead()));
        mails.awaitSilence(scene);
        assertThat(mails.of(skive, scene, "extended")).isEmpty();
        assertThat(mails.of(skive, scene, "corrected")).isEmpty();
        assertThat(mails.of(skive, scene, "correctedExtended"))
                .singleElement()
                .satisfies(it -> names(it, "18. december 2020"));
        assertThat(mails.of(viborg, scene, "correctedExtended")).isEmpty();
        assertThat(mails.of(viborg, scene, "corrected")).singleElement().satisfies(it -> names(it, "8. januar 2021"));
    }

    @Test
    void whoAnswersForTwoMunicipalitiesHearsForEach() {
        ConsultationScene scene = world.consultation().publish();
        Actor both = scene.coordinator("Viborg");
        enrolment.give(Objects.requireNonNull(both.person()), id(scene, "Skive"), Role.COORDINATOR, By.SYSTEM);
        for (String one : new String[] {"Viborg", "Skive"}) {
            done(extend.extend(scene.id(), id(scene, one), LATER, "Byrådet er udskudt.", scene.lead()));
            done(openSeal.open(scene.id(), id(scene, one), "Svaret skulle trækkes.", scene.lead()));
        }
        mails.awaitSilence(scene);
        for (String occasion : new String[] {"extended", "sealOpened"}) {
            assertThat(mails.of(both, scene, occasion))
                    .extracting(it -> it.body().lines().findFirst().orElseThrow())
                    .containsExactlyInAnyOrder("Til Viborg Kommune", "Til Skive Kommune");
        }
    }

    private static void names(Mail mail, String day) {
        assertThat(mail.body()).contains(day);
    }

    private static OrganisationId id(ConsultationScene scene, String shortName) {
        return scene.consultee(shortName).id();
    }
}
