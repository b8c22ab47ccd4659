package dk.spor.notification;

import dk.spor.identity.Contactable;
import dk.spor.shared.SporSettings;
import dk.spor.ui.Texts;
import org.springframework.stereotype.Component;

/** {@link Notices} by way of the outbox. */
@Component
class QueuedNotices implements Notices {

    private final Queue queue;
    private final Texts texts;
    private final SporSettings settings;

    QueuedNotices(Queue queue, Texts texts, SporSettings settings) {
        this.queue = queue;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public void send(Notice notice) {
        Contactable to = notice.to();
        queue.add(new Draft(
                notice.key(),
                to.person().value(),
                to.organisation().value(),
                to.email(),
                to.name(),
                to.language(),
                notice.subject(),
                body(notice),
                false));
    }

    private String body(Notice notice) {
        return "%s\n\n%s%s\n\n%s\n"
                .formatted(
                        notice.body().strip(),
                        settings.baseUrl(),
                        notice.path(),
                        texts.text(notice.to().language(), "notification.footer"));
    }
}
