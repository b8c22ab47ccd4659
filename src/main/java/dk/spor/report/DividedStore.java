package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of locked reports that are divided into parts. */
@Component
class DividedStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select d.snapshot, s.consultation, s.locked_at, d.title, d.association, d.template, d.parts
            from report.divided d join report.snapshot s on s.id = d.snapshot
            """;

    private final JdbcClient jdbc;

    DividedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its files will be set into the Word template that counts now. */
    void add(Snapshot snapshot, ReportHead head, List<Volume> volumes) {
        jdbc.sql("""
                        insert into report.divided (snapshot, title, association, template, parts)
                        select :snapshot, :title, :association, max(step), cast(:parts as json)
                        from report.template where consultation = :consultation
                        """)
                .param("snapshot", snapshot.id())
                .param("title", head.title())
                .param("association", head.association().value())
                .param("consultation", snapshot.consultation().value())
                .param("parts", JSON.writeValueAsString(volumes))
                .update();
    }

    Optional<DividedReport> find(UUID snapshot) {
        return jdbc.sql(SELECT + "where d.snapshot = :snapshot")
                .param("snapshot", snapshot)
                .query((row, n) -> divided(row))
                .optional();
    }

    /** Those of which files are missing, the one that was locked first before the others. */
    List<DividedReport> unfinished() {
        return jdbc.sql(SELECT + """
                        where not exists (select from report.file f where f.snapshot = d.snapshot and f.name = :last)
                        order by s.locked_at, s.id
                        """)
                .param("last", DividedReport.LAST_SHEET)
                .query((row, n) -> divided(row))
                .list();
    }

    private static DividedReport divided(ResultSet row) throws SQLException {
        return new DividedReport(
                row.getObject("snapshot", UUID.class),
                new ConsultationId(row.getObject("consultation", UUID.class)),
                row.getTimestamp("locked_at").toInstant(),
                new ReportHead(row.getString("title"), new OrganisationId(row.getObject("association", UUID.class))),
                row.getObject("template", Long.class),
                List.of(JSON.readValue(row.getString("parts"), Volume[].class)));
    }
}
