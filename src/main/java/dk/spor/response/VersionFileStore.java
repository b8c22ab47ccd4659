package dk.spor.response;

import dk.spor.media.FileId;
import dk.spor.media.FileType;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of what was submitted. Rows come and never change. */
@Component
class VersionFileStore {

    private final JdbcClient jdbc;

    VersionFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document first, then the appendices in their order. */
    List<VersionFile> of(VersionId version) {
        return jdbc.sql("select number, file, name, media_type, size, sha256 from response.version_file"
                        + " where version = :version order by number")
                .param("version", version.value())
                .query((row, number) -> new VersionFile(
                        row.getInt("number"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("name"),
                        FileType.of(row.getString("media_type")),
                        row.getInt("size"),
                        row.getString("sha256")))
                .list();
    }

    void insert(VersionId version, List<VersionFile> files) {
        for (VersionFile it : files) {
            jdbc.sql("""
                            insert into response.version_file (version, number, file, name, media_type, size, sha256)
                            values (:version, :number, :file, :name, :mediaType, :size, :sha256)
                            """)
                    .param("version", version.value())
                    .param("number", it.number())
                    .param("file", it.file().value())
                    .param("name", it.name())
                    .param("mediaType", it.type().mediaType())
                    .param("size", it.size())
                    .param("sha256", it.sha256())
                    .update();
        }
    }
}
