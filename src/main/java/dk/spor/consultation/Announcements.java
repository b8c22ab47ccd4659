package dk.spor.consultation;

import dk.spor.shared.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what has happened to a consultation that everybody may know. */
@Component
class Announcements {

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first; nothing of what is still being written. */
    List<Announcement> of(ConsultationId consultation) {
        return jdbc.sql("""
                        select case number when 1 then 'SENT_OUT' else 'CORRECTED' end as kind, published_at as at,
                            number, null::timestamp as deadline, correction_reason as reason
                        from consultation.material where consultation = :id and published_at is not null
                        union all
                        select 'EXTENDED', at, 0, deadline, reason
                        from consultation.extension where consultation = :id and consultee is null
                        union all
                        select went_to, at, 0, null, reason
                        from consultation.step
                        where consultation = :id and went_to in ('PROCESSING', 'CONCLUDED', 'WITHDRAWN')
                        order by at
                        """)
                .param("id", consultation.value())
                .query(Announcements::announcement)
                .list();
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        @Nullable LocalDateTime deadline = row.getObject("deadline", LocalDateTime.class);
        return new Announcement(
                Announcement.Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("number"),
                deadline == null ? null : new Deadline(deadline),
                row.getString("reason"));
    }
}
