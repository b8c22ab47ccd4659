package dk.spor.media;

import dk.spor.shared.InputText;
import dk.spor.shared.SystemClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** {@link Uploads} in the table {@code media.upload}. */
@Component
class KeptUploads implements Uploads {

    private final JdbcClient jdbc;
    private final SystemClock clock;

    KeptUploads(JdbcClient jdbc, SystemClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public UploadId put(Inspected file) {
        UploadId id = new UploadId(UUID.randomUUID());
        try (InputStream bytes = Files.newInputStream(file.file())) {
            jdbc.sql("""
                            insert into media.upload (id, sha256, media_type, size, name, bytes, created_at)
                            values (:id, :sha256, :mediaType, :size, :name, :bytes, :createdAt)
                            """)
                    .param("id", id.value())
                    .param("sha256", file.sha256())
                    .param("mediaType", file.type().mediaType())
                    .param("size", file.size())
                    .param("name", file.name())
                    .param("bytes", new SqlBinaryValue(bytes, file.size()), Types.VARBINARY)
                    .param("createdAt", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException("The file that was put aside can't be read", e);
        }
        return id;
    }

    @Override
    public Optional<Download> open(UploadId id) {
        return jdbc.sql("select name, media_type, size, sha256 from media.upload where id = :id")
                .param("id", id.value())
                .query((row, number) -> KeptFiles.download(
                        row,
                        new PieceByPiece(jdbc.sql(
                                        "select substring(bytes from :from for :length) from media.upload where id = :id")
                                .param("id", id.value()))))
                .optional();
    }

    @Override
    public void remove(UploadId id) {
        jdbc.sql("delete from media.upload where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public FileId keep(UploadId id, String name) {
        FileId kept = new FileId(UUID.randomUUID());
        jdbc.sql("""
                        insert into media.file (id, sha256, media_type, size, name, bytes, created_at)
                        select :kept, sha256, media_type, size, :name, bytes, :createdAt
                        from media.upload where id = :id
                        """)
                .param("kept", kept.value())
                .param("name", InputText.normal(name))
                .param("createdAt", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return kept;
    }
}
