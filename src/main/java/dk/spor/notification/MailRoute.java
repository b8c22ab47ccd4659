package dk.spor.notification;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SystemClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How messages leave: by the mail server that is set; in the demo world, whose people do not exist, only into the
 * ledger; else not yet.
 */
@Component
class MailRoute {

    private static final Mailer INTO_THE_LEDGER = message -> Reply.DELIVERED;

    private final Optional<Mailer> mailer;

    MailRoute(SporSettings settings, SystemClock clock) {
        this.mailer = settings.demo()
                ? Optional.of(INTO_THE_LEDGER)
                : Optional.ofNullable(settings.mail())
                        .map(server -> new SmtpMailer(server, settings.baseUrl().getHost(), clock));
    }

    Optional<Mailer> mailer() {
        return mailer;
    }
}
