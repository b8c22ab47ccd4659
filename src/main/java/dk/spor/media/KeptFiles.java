package dk.spor.media;

import dk.spor.shared.InputText;
import dk.spor.shared.Sha256;
import dk.spor.shared.SystemClock;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link Files} in the table {@code media.file}. */
@Component
class KeptFiles implements Files {

    private final JdbcClient jdbc;
    private final SystemClock clock;

    KeptFiles(JdbcClient jdbc, SystemClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public FileId keep(String name, String mediaType, byte[] bytes) {
        FileId id = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into media.file (id, sha256, media_type, size, name, bytes, created_at)
                        values (:id, :sha256, :mediaType, :size, :name, :bytes, :createdAt)
                        """)
                .param("id", id.value())
                .param("sha256", Sha256.of(bytes))
                .param("mediaType", mediaType)
                .param("size", bytes.length)
                .param("name", InputText.normal(name))
                .param("bytes", bytes)
                .param("createdAt", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    public Optional<StoredFile> open(FileId id) {
        return jdbc.sql("select name, media_type, bytes, sha256 from media.file where id = :id")
                .param("id", id.value())
                .query((row, n) -> new StoredFile(
                        id,
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("bytes"),
                        row.getString("sha256")))
                .optional();
    }

    @Override
    public Optional<Download> download(FileId id) {
        return jdbc.sql("select name, media_type, size, sha256 from media.file where id = :id")
                .param("id", id.value())
                .query((row, number) -> download(
                        row,
                        new PieceByPiece(jdbc.sql(
                                        "select substring(bytes from :from for :length) from media.file where id = :id")
                                .param("id", id.value()))))
                .optional();
    }

    static Download download(ResultSet row, InputStream bytes) throws SQLException {
        return new Download(
                row.getString("name"), row.getString("media_type"), row.getInt("size"), row.getString("sha256"), bytes);
    }
}
