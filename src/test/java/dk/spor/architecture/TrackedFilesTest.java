package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing in the repository knows the machine it was written on, or from where that machine fetches packages. */
class TrackedFilesTest {

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.}])/(?:work|home|root|Users|tmp/\\w+)/\\w");
    private static final Pattern REGISTRY =
            Pattern.compile("https?://[\\w.:@-]*(?:registry|artifactory|nexus|mirror|proxy|repo1?\\.)[\\w.:/-]*");
    private static final String THIS = "src/test/java/dk/spor/architecture/TrackedFilesTest.java";

    @Test
    void noFileNamesAMachineOrARegistry() throws Exception {
        for (String file : tracked()) {
            if (!file.equals(THIS) && Files.isRegularFile(Path.of(file))) {
                assertThat(complaints(file, text(Path.of(file)))).isEmpty();
            }
        }
    }

    @Test
    void whateverDoesIsCaught() {
        assertThat(complaints(
                        "a", "one\ncp /home/anna/spor x\nfetch https://registry.example.org/npm\n/homes/x b/home/c"))
                .containsExactly(
                        "a:2 names a path of one machine: /home/a",
                        "a:3 names a package registry: https://registry.example.org/npm");
    }

    private static Stream<String> complaints(String file, String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(n -> {
            String line = lines.get(n);
            String where = file + ":" + (n + 1);
            return Stream.concat(
                    MACHINE.matcher(line).results().map(it -> where + " names a path of one machine: " + it.group()),
                    REGISTRY.matcher(line).results().map(it -> where + " names a package registry: " + it.group()));
        });
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static List<String> tracked() throws IOException {
        Process git = new ProcessBuilder("git", "ls-files").start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
