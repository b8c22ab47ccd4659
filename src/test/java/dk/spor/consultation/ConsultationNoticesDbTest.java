package dk.spor.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class ConsultationNoticesDbTest {

    private static final LocalDateTime LATER = LocalDateTime.parse("2020-12-18T12:00");

    private final ConsultationWorld world;
    private final Organisations organisations;
    private final Mailbox mails;
    private final ExtendDeadline extend;
    private final WithdrawConsultation withdraw;
    private final OpenSeal openSeal;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    ConsultationNoticesDbTest(
            ConsultationWorld world,
            Organisations organisations,
            Mailbox mails,
            ExtendDeadline extend,
            WithdrawConsultation withdraw,
            OpenSeal openSeal,
            ApplicationEventPublisher facts,
            PlatformTransactionManager transactions) {
        this.world = world;
        this.organisations = organisations;
        this.mails = mails;
        this.extend = extend;
        this.withdraw = withdraw;
        this.openSeal = openSeal;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void thoseWhoAnswerAreToldThatTheyAreAsked() {
        Organisation viborg = organisations.named("Viborg").orElseThrow();
        Actor coordinator = world.somebody(viborg, Role.COORDINATOR);
        Actor deputy = world.somebody(viborg, Role.DEPUTY);
        Actor reader = world.somebody(viborg, Role.READER);
        ConsultationScene scene = world.published();
        for (Actor told : new Actor[] {coordinator, deputy}) {
            Mailbox.Mail mail = mails.await(told, scene, "published");
            assertThat(mail.subject())
                    .isEqualTo("Ny høring: " + scene.consultation().title());
            assertThat(mail.body())
                    .contains("tirsdag den 15. december 2020 kl. 10.00", "/consultations/" + scene.slug());
        }
        mails.awaitSilence(scene);
        assertThat(mails.of(reader, scene, "published")).isEmpty();
    }

    @Test
    void anExtensionForOneIsToldToThatOneAlone() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        extend.extend(scene.id(), scene.consultee("Viborg").id(), LATER, "Byrådet er udskudt.", scene.lead());
        assertThat(mails.await(viborg, scene, "extended").body()).contains("fredag den 18. december 2020 kl. 12.00");
        mails.awaitSilence(scene);
        assertThat(mails.of(skive, scene, "extended")).isEmpty();
    }

    @Test
    void anExtensionForAllIsToldToAll() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        Actor skive = scene.coordinator("Skive");
        extend.extend(scene.id(), null, LATER, "Driftsforstyrrelse.", scene.lead());
        mails.await(viborg, scene, "extended");
        mails.await(skive, scene, "extended");
    }

    @Test
    void aWithdrawalIsToldToAllButNotThatOfADraft() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        withdraw.withdraw(scene.id(), "Strategien er opgivet.", scene.lead());
        assertThat(mails.await(viborg, scene, "withdrawn").subject()).startsWith("Trukket tilbage");

        ConsultationScene draft = world.consultation().draft();
        ConsultationSetup.done(withdraw.withdraw(draft.id(), "Fejl.", draft.lead()));
        mails.awaitSilence(draft);
        assertThat(mails.of(viborg, draft, "withdrawn")).isEmpty();
    }

    @Test
    void theMunicipalityWhoseSealIsOpenedIsToldWhy() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        openSeal.open(scene.id(), scene.consultee("Viborg").id(), "Svaret skulle have været trukket.", scene.lead());
        assertThat(mails.await(viborg, scene, "sealOpened").body()).contains("Svaret skulle have været trukket.");
    }

    @Test
    void aFactThatIsHeardTwiceIsToldOnce() {
        ConsultationScene scene = world.published();
        Actor viborg = scene.coordinator("Viborg");
        ConsultationPublished fact = new ConsultationPublished(
                scene.id(), scene.lead().by(), scene.consultation().opens());
        // One after the other: of two equal facts under way at once the register may leave one standing.
        for (int time = 0; time < 2; time++) {
            transaction.executeWithoutResult(status -> facts.publishEvent(fact));
            mails.awaitSilence(scene);
        }
        assertThat(mails.of(viborg, scene, "published")).hasSize(1);
    }
}
