package dk.spor.notification;

import dk.spor.identity.SignInPost;
import dk.spor.shared.SporSettings;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SignInPost} by way of the outbox; only in a demo, where the ledger is the mailbox, does a link stay readable. */
@Component
class QueuedSignInPost implements SignInPost {

    private final Queue queue;
    private final boolean demo;

    QueuedSignInPost(Queue queue, SporSettings settings) {
        this.queue = queue;
        this.demo = settings.demo();
    }

    @Override
    @Transactional
    public void post(String email, Locale language, String subject, String body) {
        String key = "sign-in/" + UUID.randomUUID();
        queue.add(new Draft(key, null, null, email, null, language, subject, body, !demo));
    }
}
