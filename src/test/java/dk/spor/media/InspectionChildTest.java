package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.media.MisbehavingChild.Allocating;
import dk.spor.media.MisbehavingChild.Babbling;
import dk.spor.media.MisbehavingChild.Dialling;
import dk.spor.media.MisbehavingChild.Dying;
import dk.spor.media.MisbehavingChild.Lying;
import dk.spor.media.MisbehavingChild.Sleeping;
import dk.spor.media.MisbehavingChild.Telling;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the process that looks at files does, the server gets an answer in time and lives on. */
class InspectionChildTest {

    private static final Duration PLENTY = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void itSaysWhatIsInAFile() throws IOException {
        InspectionAnswer answer =
                new InspectionChild(InspectionMain.class, PLENTY, PLENTY).inspect(file(PdfFixtures.withoutFont("Hej")));
        assertThat(answer.contents()).isEqualTo(new Contents(FileType.PDF, 1, true, false, "<p>Hej</p>", ""));
    }

    @Test
    void oneThatTakesMemoryWithoutEndIsAlone() throws IOException {
        assertThat(answer(Allocating.class, PLENTY).hindrance()).isEqualTo(Hindrance.MEMORY);
    }

    @Test
    void oneThatSleepsIsEndedAndTheNextHasItsTurn() throws IOException {
        InspectionChild sleeping = new InspectionChild(Sleeping.class, Duration.ofSeconds(1), PLENTY);
        Path file = file(new byte[] {1});
        long before = System.nanoTime();
        assertThat(sleeping.inspect(file).hindrance()).isEqualTo(Hindrance.TIME);
        assertThat(sleeping.inspect(file).hindrance()).isEqualTo(Hindrance.TIME);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(it -> it.info().commandLine().orElse("").contains("MisbehavingChild"));
    }

    @Test
    void oneThatDiesTalksRubbishOrWithoutEndHasFoundNothing() throws IOException {
        for (Class<?> main : List.of(Dying.class, Lying.class, Babbling.class)) {
            assertThat(answer(main, PLENTY)).isEqualTo(new InspectionAnswer(null, Hindrance.DAMAGED));
        }
    }

    @Test
    void itSeesNothingOfTheServersEnvironment() throws IOException {
        assertThat(System.getenv("PATH")).isNotNull();
        assertThat(answer(Telling.class, PLENTY).contents().html()).isEqualTo("{}");
    }

    @Test
    void itReachesNobody() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path file = file(String.valueOf(server.getLocalPort()).getBytes(StandardCharsets.US_ASCII));
            assertThat(new InspectionChild(Dialling.class, PLENTY, PLENTY)
                            .inspect(file)
                            .contents()
                            .html())
                    .isEqualTo("nobody");
        }
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws Exception {
        InspectionChild child = new InspectionChild(Sleeping.class, Duration.ofSeconds(3), Duration.ofMillis(100));
        Path file = file(new byte[] {1});
        CompletableFuture<InspectionAnswer> first = CompletableFuture.supplyAsync(() -> child.inspect(file));
        TimeUnit.SECONDS.sleep(1);
        assertThat(child.inspect(file).hindrance()).isEqualTo(Hindrance.BUSY);
        assertThat(first.get(1, TimeUnit.MINUTES).hindrance()).isEqualTo(Hindrance.TIME);
    }

    private InspectionAnswer answer(Class<?> main, Duration time) throws IOException {
        return new InspectionChild(main, time, PLENTY).inspect(file(new byte[] {1}));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
