package dk.spor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that wait, in {@code notification.message}, and what came of each try, in {@code notification.attempt}. */
@Component
class Outbox {

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the message that has been due longest, and keeps other workers from it until the transaction ends. */
    Optional<Message> takeDue(Instant now) {
        return jdbc.sql("""
                        select id, key, email, name, language, subject, body, secret, queued_at, attempts
                        from notification.message
                        where due_at <= :now
                        order by due_at, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Outbox::message)
                .optional();
    }

    void delivered(Message message, Instant now) {
        update("delivered_at = :now, due_at = null", message, now);
        if (message.secret()) {
            empty(message, now);
        }
    }

    void failed(Message message, Instant now) {
        update("failed_at = :now, due_at = null", message, now);
        if (message.secret()) {
            empty(message, now);
        }
    }

    void postponed(Message message, Instant until) {
        update("due_at = :now", message, until);
    }

    /** One row of the ledger. */
    void attempted(Message message, Reply reply, Instant now) {
        jdbc.sql("""
                        with counted as (
                            update notification.message set attempts = attempts + 1 where id = :id returning attempts)
                        insert into notification.attempt (message, number, at, verdict, reply)
                        select :id, attempts, :at, :verdict, :reply from counted
                        """)
                .param("id", message.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("verdict", reply.verdict().name())
                .param("reply", reply.code())
                .update();
    }

    /** Empties what was delivered or given up before a moment. */
    int emptyWhatEndedBefore(Instant moment, Instant now) {
        return jdbc.sql("""
                        update notification.message
                        set emptied_at = :now, email = null, name = null, subject = null, body = null
                        where emptied_at is null and coalesce(delivered_at, failed_at) < :moment
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void empty(Message message, Instant now) {
        update("emptied_at = :now, email = null, name = null, subject = null, body = null", message, now);
    }

    private void update(String columns, Message message, Instant now) {
        jdbc.sql("update notification.message set " + columns + " where id = :id")
                .param("id", message.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("email"),
                row.getString("name"),
                new Locale(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("secret"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
