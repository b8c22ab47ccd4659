package dk.spor.identity;

import dk.spor.organisation.Organisations;
import dk.spor.shared.SporSettings;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the mails of sign-in. To be called in the transaction of the deed, which so leaves its mail or nothing. */
@Component
class SignInMail {

    private static final Locale DANISH = new Locale("da");

    private final SignInPost post;
    private final Texts texts;
    private final SporSettings settings;
    private final Organisations organisations;

    SignInMail(SignInPost post, Texts texts, SporSettings settings, Organisations organisations) {
        this.post = post;
        this.texts = texts;
        this.settings = settings;
        this.organisations = organisations;
    }

    /** Sends nothing when the link is nobody's, but takes as long. */
    void sendLink(String email, Link link, Locale language) {
        String subject = texts.text(language, "identity.mail.link.subject");
        String body = texts.text(
                language,
                link.code() == null ? "identity.mail.link.withoutCode" : "identity.mail.link.body",
                address(link),
                String.valueOf(link.code()),
                Link.SIGN_IN_LASTS.toMinutes());
        if (link.person() == null) {
            post.pretend(email, language, subject, body);
        } else {
            post.post(email, language, subject, body);
        }
    }

    /** @param until by the business clock, as the mail says it */
    void sendInvitation(String email, Link link, Place to, Optional<Task> task, Instant until) {
        Locale language = DANISH;
        Formats formats = Formats.of(language);
        Object[] values = {
            texts.text(language, "identity.Role." + to.role().name()),
            organisations.find(to.organisation()).orElseThrow().name(),
            address(link),
            formats.moment(until),
            settings.baseUrl() + "/sign-in",
            task.map(Task::title).orElse(""),
            task.map(it -> formats.deadline(it.deadline())).orElse("")
        };
        boolean bound = task.isPresent();
        String subject = bound ? "identity.mail.taskInvitation.subject" : "identity.mail.invitation.subject";
        String body = bound ? "identity.mail.taskInvitation.body" : "identity.mail.invitation.body";
        post.post(email, language, texts.text(language, subject, values), texts.text(language, body, values));
    }

    private String address(Link link) {
        return settings.baseUrl() + "/sign-in/link?token=" + link.token();
    }
}
