package dk.spor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link SentMessages} from the ledger. */
@Component
class StoredSentMessages implements SentMessages {

    private final JdbcClient jdbc;

    StoredSentMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SentMessage> latest(int count) {
        return jdbc.sql("""
                        select told_at, name, email, subject, body, delivered_at, failed_at, attempts
                        from notification.message
                        order by queued_at desc, id
                        limit :count
                        """)
                .param("count", count)
                .query(StoredSentMessages::sentMessage)
                .list();
    }

    private static SentMessage sentMessage(ResultSet row, int number) throws SQLException {
        return new SentMessage(
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"),
                state(row),
                row.getInt("attempts"));
    }

    private static DeliveryState state(ResultSet row) throws SQLException {
        if (row.getObject("delivered_at") != null) {
            return DeliveryState.DELIVERED;
        }
        return row.getObject("failed_at") == null ? DeliveryState.WAITING : DeliveryState.FAILED;
    }
}
