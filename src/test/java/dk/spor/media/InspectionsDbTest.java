package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SporSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file from outside on its way in, and out again. */
@DbTest
class InspectionsDbTest {

    private final Inspections inspections;
    private final Uploads uploads;
    private final dk.spor.media.Files files;
    private final JdbcClient sql;
    private final SporSettings settings;

    InspectionsDbTest(
            Inspections inspections,
            Uploads uploads,
            dk.spor.media.Files files,
            JdbcClient sql,
            SporSettings settings) {
        this.inspections = inspections;
        this.uploads = uploads;
        this.files = files;
        this.sql = sql;
        this.settings = settings;
    }

    @Test
    void aFileIsKnownByItsContentAndItsNameIsMadePlain() throws IOException {
        try (Inspected file = done(inspect("C:\\Sager\\Svar fra\tViborg", PdfFixtures.pdf(1, "Hej")))) {
            assertThat(file.name()).isEqualTo("Svar fra Viborg.pdf");
            assertThat(file.type()).isEqualTo(FileType.PDF);
            assertThat(file.file()).exists();
        }
    }

    @Test
    void whatIsTooLargeEmptyMislabelledOrUnwantedIsRefusedAndLeavesNothingBehind() throws IOException {
        byte[] pdf = PdfFixtures.pdf(1, "Hej");
        done(inspect("svar.pdf", pdf)).close();
        long before = putAside();
        assertThat(refusal("svar.pdf", new byte[0])).isEqualTo(Refusal.of("media.refusal.empty"));
        assertThat(refusal("svar.pdf", new byte[Inspections.LARGEST + 1]))
                .isEqualTo(Refusal.of("media.refusal.tooLarge"));
        assertThat(refusal("svar.docx", pdf))
                .isEqualTo(Refusal.of("media.refusal.mislabelled", "svar.docx", FileType.PDF));
        assertThat(((Outcome.Refused<Inspected>)
                                inspections.inspect("a.pdf", new ByteArrayResource(pdf), Set.of(FileType.PNG)))
                        .refusals())
                .containsExactly(Refusal.of("media.refusal.wrongType", "PNG"));
        assertThat(putAside()).isEqualTo(before);
    }

    @Test
    void aLargeFileComesOutPieceByPieceAsItWentInAndACopyIsKept() throws IOException {
        byte[] bytes = new byte[3_000_001];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(Files.createTempDirectory("spor-test").resolve("file"), bytes);
        Inspected inspected = new Inspected(
                "svar.pdf", bytes.length, dk.spor.shared.Sha256.of(bytes), Contents.of(FileType.PDF), file);
        UploadId upload = uploads.put(inspected);
        inspected.close();
        assertThat(file.getParent()).doesNotExist();
        assertThat(uploads.open(upload))
                .hasValueSatisfying(it -> assertThat(read(it)).isEqualTo(bytes));
        assertThat(files.download(uploads.keep(upload, "Vores svar.pdf"))).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Vores svar.pdf");
            assertThat(it.size()).isEqualTo(bytes.length);
            assertThat(read(it)).isEqualTo(bytes);
        });
        uploads.remove(upload);
        assertThat(uploads.open(upload)).isEmpty();
        assertThat(sql.sql("select count(*) from media.upload where id = ?")
                        .param(upload.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Outcome<Inspected> inspect(String name, byte[] bytes) {
        return inspections.inspect(name, new ByteArrayResource(bytes), FileType.DOCUMENTS);
    }

    private Refusal refusal(String name, byte[] bytes) {
        return ((Outcome.Refused<Inspected>) inspect(name, bytes)).refusals().get(0);
    }

    private static Inspected done(Outcome<Inspected> outcome) {
        return ((Outcome.Done<Inspected>) outcome).value();
    }

    private static byte[] read(Download download) {
        try (InputStream in = download.bytes()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long putAside() throws IOException {
        try (var folders = Files.list(settings.data().resolve("incoming"))) {
            return folders.count();
        }
    }
}
