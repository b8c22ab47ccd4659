package dk.spor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.By;
import dk.spor.shared.Outcome;
import dk.spor.shared.SporSettings;
import dk.spor.shared.SystemClock;
import dk.spor.ui.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails of sign-in on their real way out, where other tests record them. */
@DbTest
class InvitationOutboxDbTest {

    private final Invitation invitation;
    private final AskToSignIn ask;
    private final UseLink useLink;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final OrganisationId viborg;
    private final OrganisationId skive;
    private final String email = UUID.randomUUID() + "@example.dk";

    InvitationOutboxDbTest(
            @Qualifier("dk.spor.notification.QueuedSignInPost") SignInPost post,
            Texts texts,
            SporSettings settings,
            Organisations organisations,
            Enrolment enrolment,
            LinkStore links,
            WrongCodes wrongCodes,
            PersonStore persons,
            People people,
            UseLink useLink,
            ObjectProvider<InvitationDeadline> deadlines,
            TasksUnderWay tasks,
            Clock business,
            SystemClock clock,
            PlatformTransactionManager transactions,
            JdbcClient sql) {
        SignInMail mail = new SignInMail(post, texts, settings, organisations);
        this.invitation = new Invitation(enrolment, links, mail, deadlines, tasks, business, clock);
        this.ask = new AskToSignIn(persons, people, links, wrongCodes, mail, clock);
        this.useLink = useLink;
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.viborg = organisations.named("Viborg").orElseThrow().id();
        this.skive = organisations.named("Skive").orElseThrow().id();
    }

    @Test
    void anInvitationIsInTheOutboxBeforeItsTransactionCommitsAndGoneWhenThatIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            invite(viborg);
            assertThat(mails()).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoIsInvitedForTwoOrganisationsAtOnceCanUseEitherLink() {
        transaction.executeWithoutResult(status -> {
            invite(viborg);
            invite(skive);
        });
        assertThat(mails()).hasSize(2).allSatisfy(it -> assertThat(lasting(it)).isTrue());
        assertThat(useLink.use(token(mails().get(0)))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aNewInvitationEndsTheOldOneForTheSameMandate() {
        transaction.executeWithoutResult(status -> invite(viborg));
        String first = mails().get(0);
        transaction.executeWithoutResult(status -> invite(viborg));
        assertThat(lasting(first)).isFalse();
        assertThat(mails()).filteredOn(this::lasting).hasSize(1);
    }

    @Test
    void whoAsksToSignInHasAMailInTheOutboxAndWhoIsUnknownHasNone() {
        transaction.executeWithoutResult(status -> invite(viborg));
        transaction.executeWithoutResult(status -> {
            ask.ask(email, new Locale("da"), email, "/");
            assertThat(mails()).hasSize(2);
        });
        String nobody = UUID.randomUUID() + "@example.dk";
        transaction.executeWithoutResult(status -> ask.ask(nobody, new Locale("da"), nobody, "/"));
        assertThat(mails(nobody)).isEmpty();
        assertThat(mails()).hasSize(2);
    }

    private void invite(OrganisationId organisation) {
        invitation.send(new Invitee("Dorte", new EmailAddress(email), organisation, Role.COORDINATOR), By.SYSTEM);
    }

    private boolean lasting(String mail) {
        return sql.sql("select used is null from identity.link where token_hash = :hash")
                .param("hash", Secrets.hash(token(mail)))
                .query(Boolean.class)
                .single();
    }

    private static String token(String mail) {
        return mail.lines()
                .filter(it -> it.contains("?token="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*token=", "");
    }

    private List<String> mails() {
        return mails(email);
    }

    private List<String> mails(String address) {
        return sql.sql("select body from notification.message where email = :email order by queued_at")
                .param("email", address)
                .query(String.class)
                .list();
    }
}
