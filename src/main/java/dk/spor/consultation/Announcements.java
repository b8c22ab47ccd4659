package dk.spor.consultation;

import dk.spor.shared.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what has happened to consultations that everybody may know. */
@Component
public class Announcements {

    private static final String ALL = """
            select consultation, case number when 1 then 'SENT_OUT' else 'CORRECTED' end as kind, published_at as at,
                number, null::timestamp as deadline, correction_reason as reason
            from consultation.material where published_at is not null
            union all
            select consultation, 'EXTENDED', at, 0, deadline, reason
            from consultation.extension where consultee is null
            union all
            select consultation, went_to, at, 0, null, reason
            from consultation.step where went_to in ('PROCESSING', 'CONCLUDED', 'WITHDRAWN')
            """;

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first; nothing of what is still being written. */
    List<Announcement> of(ConsultationId consultation) {
        return jdbc.sql("select * from (" + ALL + ") happened where consultation = :id order by at")
                .param("id", consultation.value())
                .query(Announcements::announcement)
                .list();
    }

    /** So many of all consultations, the newest first. */
    public List<News> newest(int atMost) {
        return jdbc.sql("""
                        select happened.*, c.slug, c.deadline as announced, m.title
                        from (%s) happened
                        join consultation.consultation c on c.id = happened.consultation
                        cross join lateral (
                            select title from consultation.material
                            where consultation = c.id and published_at is not null
                            order by number desc limit 1) m
                        order by at desc
                        limit :most
                        """.formatted(ALL))
                .param("most", atMost)
                .query((row, n) -> new News(
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        row.getString("slug"),
                        row.getString("title"),
                        new Deadline(row.getObject("announced", LocalDateTime.class)),
                        announcement(row, n)))
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
