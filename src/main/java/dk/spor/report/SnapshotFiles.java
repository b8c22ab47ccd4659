package dk.spor.report;

import dk.spor.shared.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of locked reports. */
@Component
class SnapshotFiles {

    private final JdbcClient jdbc;

    SnapshotFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID snapshot, SnapshotFile file) {
        jdbc.sql("""
                        insert into report.file (snapshot, name, media_type, sha256, bytes)
                        values (:snapshot, :name, :mediaType, :sha256, :bytes)
                        """)
                .param("snapshot", snapshot)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("sha256", Sha256.of(file.bytes()))
                .param("bytes", file.bytes())
                .update();
    }

    List<String> names(UUID snapshot) {
        return jdbc.sql("select name from report.file where snapshot = :snapshot order by name collate \"C\"")
                .param("snapshot", snapshot)
                .query(String.class)
                .list();
    }

    Optional<SnapshotFile> find(UUID snapshot, String name) {
        return jdbc.sql("select name, media_type, bytes from report.file where snapshot = :snapshot and name = :name")
                .param("snapshot", snapshot)
                .param("name", name)
                .query((row, n) ->
                        new SnapshotFile(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }
}
