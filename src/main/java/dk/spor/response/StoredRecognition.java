package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Recognition} from what was submitted. */
@Component
class StoredRecognition implements Recognition {

    private final JdbcClient jdbc;

    StoredRecognition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Recognised> recognise(String sha256) {
        return jdbc.sql("""
                        select held.what, r.consultation, r.organisation, v.received_at, v.number, v.receipt_number,
                            v.kind, last.step, last.at as since,
                            v.late, v.channel is not null as registered
                        from (select id, 'RESPONSE' as what from response.version where pdf_sha256 = :digest
                            union select id, 'TEXT' from response.version where json_sha256 = :digest
                            union select version, 'RECEIPT' from response.receipt where pdf_sha256 = :digest) held
                        join response.version v on v.id = held.id
                        join response.response r on r.id = v.response
                        left join lateral (
                            select s.step, s.at from response.version_step s
                            where s.response = v.response and s.number = v.number
                            order by s.ended nulls last limit 1) last on true
                        order by v.received_at desc, v.number desc
                        """)
                .param("digest", sha256)
                .query(StoredRecognition::row)
                .list();
    }

    private static Recognised row(ResultSet row, int number) throws SQLException {
        String step = row.getString("step");
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return new Recognised(
                PaperKind.valueOf(row.getString("what")),
                new ConsultationId(row.getObject("consultation", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("number"),
                new ReceiptNumber(row.getString("receipt_number")),
                step == null ? VersionKind.valueOf(row.getString("kind")).first() : VersionStanding.valueOf(step),
                since == null ? null : since.toInstant(),
                row.getBoolean("late"),
                row.getBoolean("registered"));
    }
}
