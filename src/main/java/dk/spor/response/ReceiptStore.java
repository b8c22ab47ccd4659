package dk.spor.response;

import dk.spor.media.FileId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The receipts that have been made. Rows come and never change. */
@Component
class ReceiptStore {

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FileId> find(VersionId version) {
        return jdbc.sql("select pdf from response.receipt where version = :version")
                .param("version", version.value())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    /** Some of the versions whose receipt is not kept, the newest first. */
    List<VersionId> missing(int most) {
        return jdbc.sql("""
                        select id from response.version v
                        where not exists (select from response.receipt where version = v.id)
                        order by received_at desc limit :most
                        """).param("most", most).query(UUID.class).list().stream()
                .map(VersionId::new)
                .toList();
    }

    void insert(VersionId version, FileId pdf, String sha256, Instant at) {
        jdbc.sql("""
                        insert into response.receipt (version, pdf, pdf_sha256, made_at)
                        values (:version, :pdf, :sha256, :at) on conflict (version) do nothing
                        """)
                .param("version", version.value())
                .param("pdf", pdf.value())
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
