package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Word templates of reports. */
@Component
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void choose(ConsultationId consultation, String name, byte @Nullable [] bytes, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into report.template (consultation, name, bytes, person, at)
                        values (:consultation, :name, :bytes, :person, :at)
                        """)
                .param("consultation", consultation.value())
                .param("name", name)
                .param("bytes", bytes, java.sql.Types.BINARY)
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one that counts. */
    Optional<ReportTemplate> of(ConsultationId consultation) {
        return asOf(consultation, Long.MAX_VALUE);
    }

    /** The one that counted when this step had been taken. */
    Optional<ReportTemplate> asOf(ConsultationId consultation, long step) {
        return jdbc.sql("""
                        select name, bytes from report.template
                        where consultation = :consultation and step <= :step order by step desc limit 1
                        """)
                .param("consultation", consultation.value())
                .param("step", step)
                .query((row, n) -> new Row(row.getString("name"), row.getBytes("bytes")))
                .optional()
                .flatMap(Row::template);
    }

    private record Row(String name, byte @Nullable [] bytes) {

        Optional<ReportTemplate> template() {
            return bytes == null ? Optional.empty() : Optional.of(new ReportTemplate(name, bytes));
        }
    }
}
