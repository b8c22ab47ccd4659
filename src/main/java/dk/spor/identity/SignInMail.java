package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.SporSettings;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the mails of sign-in and hands them over after the commit and beside the request, which so takes as long with a
 * mail as without. To be called in a transaction.
 */
@Component
class SignInMail {

    private static final Locale DANISH = new Locale("da");
    private static final Logger LOG = LoggerFactory.getLogger(SignInMail.class);

    private final SignInPost post;
    private final TaskExecutor beside;
    private final Texts texts;
    private final SporSettings settings;
    private final Organisations organisations;

    SignInMail(
            SignInPost post,
            TaskExecutor applicationTaskExecutor,
            Texts texts,
            SporSettings settings,
            Organisations organisations) {
        this.post = post;
        this.beside = applicationTaskExecutor;
        this.texts = texts;
        this.settings = settings;
        this.organisations = organisations;
    }

    void sendLink(Contactable to, Link link, Locale language) {
        String subject = texts.text(language, "identity.mail.link.subject");
        String body = texts.text(
                language,
                "identity.mail.link.body",
                address(link),
                String.valueOf(link.code()),
                Link.SIGN_IN_LASTS.toMinutes());
        send(to.email(), language, subject, body);
    }

    /** @param until by the business clock, as the mail says it */
    void sendInvitation(String email, Link link, OrganisationId organisation, Role role, Instant until) {
        Locale language = DANISH;
        Object[] values = {
            texts.text(language, "identity.Role." + role.name()),
            organisations.find(organisation).orElseThrow().name(),
            address(link),
            Formats.of(language).moment(until),
            settings.baseUrl() + "/sign-in"
        };
        String subject = texts.text(language, "identity.mail.invitation.subject", values);
        send(email, language, subject, texts.text(language, "identity.mail.invitation.body", values));
    }

    private String address(Link link) {
        return settings.baseUrl() + "/sign-in/link?token=" + link.token();
    }

    private void send(String email, Locale language, String subject, String body) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                beside.execute(() -> handOver(email, language, subject, body));
            }
        });
    }

    private void handOver(String email, Locale language, String subject, String body) {
        try {
            post.post(email, language, subject, body);
        } catch (RuntimeException failure) {
            LOG.error("A mail of sign-in could not be handed over", failure);
        }
    }
}
