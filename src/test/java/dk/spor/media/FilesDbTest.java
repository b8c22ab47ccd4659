package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class FilesDbTest {

    private final Files files;
    private final JdbcClient sql;
    private final JdbcClient owner;

    FilesDbTest(Files files, JdbcClient sql, @Qualifier("ownerDataSource") DataSource owner) {
        this.files = files;
        this.sql = sql;
        this.owner = JdbcClient.create(owner);
    }

    @Test
    void aFileComesOutAsItWentIn() {
        byte[] bytes = "hello".getBytes(StandardCharsets.UTF_8);
        FileId id = files.keep("Høringssvar\u0000 fra A\u030Arhus.pdf", "application/pdf", bytes);

        assertThat(files.open(id)).hasValueSatisfying(file -> {
            assertThat(file.id()).isEqualTo(id);
            assertThat(file.name()).isEqualTo("Høringssvar fra Århus.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.bytes()).isEqualTo(bytes);
            assertThat(file.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        });
    }

    @Test
    void aFileThatIsNotThereIsEmpty() {
        assertThat(files.open(new FileId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theDatabaseHoldsTheDigestAgainstTheBytes() {
        assertThatThrownBy(() -> sql.sql("""
                                insert into media.file (id, sha256, media_type, size, name, bytes, created_at)
                                values (gen_random_uuid(), repeat('0', 64), 'text/plain', 1, 'a', 'b', now())
                                """).update()).hasStackTraceContaining("digest_of_the_bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update media.file set name = 'x'", "delete from media.file", "truncate media.file cascade"})
    void nobodyChangesOrRemovesAFile(String change) {
        assertThatThrownBy(() -> sql.sql(change).update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("media.file only grows");
    }
}
