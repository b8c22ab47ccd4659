package dk.spor.notification;

import dk.spor.identity.SignInPost;
import dk.spor.shared.SporSettings;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link SignInPost} by way of the outbox; only in a demo, where the ledger is the mailbox, does a link stay readable. */
@Component
class QueuedSignInPost implements SignInPost {

    private final Queue queue;
    private final JdbcClient jdbc;
    private final boolean demo;

    QueuedSignInPost(Queue queue, JdbcClient jdbc, SporSettings settings) {
        this.queue = queue;
        this.jdbc = jdbc;
        this.demo = settings.demo();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(String email, Locale language, String subject, String body) {
        add(email, language, subject, body, "release savepoint posted");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void pretend(String email, Locale language, String subject, String body) {
        add(email, language, subject, body, "rollback to savepoint posted");
    }

    /** Ends at a savepoint, kept or taken back: one costs what the other does. */
    private void add(String email, Locale language, String subject, String body, String end) {
        jdbc.sql("savepoint posted").update();
        String key = "sign-in/" + UUID.randomUUID();
        queue.add(new Draft(key, null, null, email, null, language, subject, body, !demo));
        jdbc.sql(end).update();
    }
}
