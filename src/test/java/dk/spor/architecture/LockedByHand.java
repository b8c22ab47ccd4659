package dk.spor.architecture;

import dk.spor.consultation.ConsultationScene;
import dk.spor.response.Version;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A locked report of a consultation that is still open, so that its addresses have something behind them. */
final class LockedByHand {

    private LockedByHand() {}

    /** @param version of the municipality that is answered */
    static void one(JdbcClient jdbc, ConsultationScene scene, Version version) {
        UUID snapshot = UUID.randomUUID();
        jdbc.sql("""
                        insert into report.snapshot (id, consultation, number, locked_at, person, organisation, why)
                        values (:id, :consultation, 1, now(), :person, :association, '')
                        """)
                .param("id", snapshot)
                .param("consultation", scene.id().value())
                .param("person", scene.lead().person().value())
                .param("association", scene.association().id().value())
                .update();
        jdbc.sql("""
                        insert into report.version_used (snapshot, organisation, version, counted)
                        select :snapshot, r.organisation, v.id, 'ADMINISTRATIVE'
                        from response.version v join response.response r on r.id = v.response where v.id = :version
                        """)
                .param("snapshot", snapshot)
                .param("version", version.id().value())
                .update();
        file(jdbc, snapshot, "report.html", "text/html;charset=utf-8", "<h2>Låst</h2>");
        file(jdbc, snapshot, "report.pdf", "application/pdf", "%PDF-1.7");
    }

    private static void file(JdbcClient jdbc, UUID snapshot, String name, String mediaType, String text) {
        jdbc.sql("""
                        insert into report.file (snapshot, name, media_type, sha256, bytes)
                        values (:snapshot, :name, :mediaType, '', :bytes)
                        """)
                .param("snapshot", snapshot)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("bytes", text.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
