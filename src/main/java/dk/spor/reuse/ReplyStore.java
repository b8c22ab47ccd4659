package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.shared.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standard replies in all their versions. */
@Component
class ReplyStore {

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else changes the standard replies of a consultation waits until the end of the transaction. */
    void lock(ConsultationId consultation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('replies ' || :consultation, 0))")
                .param("consultation", consultation.toString())
                .query(rows -> {});
    }

    /** In their newest versions. */
    List<StandardReply> all(ConsultationId consultation) {
        return jdbc.sql("""
                        select distinct on (v.reply) v.* from reuse.version v join reuse.reply r on r.id = v.reply
                        where r.consultation = :consultation order by v.reply, v.number desc
                        """)
                .param("consultation", consultation.value())
                .query((row, n) -> reply(row))
                .list();
    }

    /** Every version of these, the newest first. */
    List<StandardReply> versions(ConsultationId consultation, Collection<ReplyId> replies) {
        return jdbc.sql("""
                        select v.* from reuse.version v join reuse.reply r on r.id = v.reply
                        where r.consultation = :consultation and v.reply = any(:replies) order by v.number desc
                        """)
                .param("consultation", consultation.value())
                .param("replies", replies.stream().map(ReplyId::value).toArray(UUID[]::new))
                .query((row, n) -> reply(row))
                .list();
    }

    /** Whose a reply is; empty while there is none with this identity. */
    Optional<ConsultationId> consultation(ReplyId reply) {
        return jdbc.sql("select consultation from reuse.reply where id = :id")
                .param("id", reply.value())
                .query((row, n) -> new ConsultationId(row.getObject("consultation", UUID.class)))
                .optional();
    }

    void add(ConsultationId consultation, ReplyId reply) {
        jdbc.sql("insert into reuse.reply (id, consultation) values (:id, :consultation)")
                .param("id", reply.value())
                .param("consultation", consultation.value())
                .update();
    }

    void add(StandardReply version, By by) {
        jdbc.sql("""
                        insert into reuse.version (reply, number, title, text, kind, person, organisation, at)
                        values (:reply, :number, :title, :text, :kind, :person, :organisation, :at)
                        """)
                .param("reply", version.id().value())
                .param("number", version.version().number())
                .param("title", version.title())
                .param("text", version.text().html())
                .param("kind", version.step().name())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(version.at()))
                .update();
    }

    private static StandardReply reply(ResultSet row) throws SQLException {
        return new StandardReply(
                new ReplyVersion(new ReplyId(row.getObject("reply", UUID.class)), row.getInt("number")),
                row.getString("title"),
                RichText.stored(row.getString("text")),
                ReplyStep.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
