package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests that docs/guards.md names are there. */
class GuardsTest {

    private static final Pattern NAMED = Pattern.compile("`((?:\\w+\\.)?\\w+Test)\\.(\\w+)`");

    @Test
    void everyTestThatTheListNamesIsThere() throws IOException {
        String list = Files.readString(Path.of("docs/guards.md"));
        assertThat(NAMED.matcher(list).results()).hasSizeGreaterThan(100);
        assertThat(missing(list)).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsCaught() {
        assertThat(
                        missing(
                                "`SlugTest.danishLettersAreWrittenOut` `shared.SlugTest.gone` `ui.SlugTest.danishLettersAreWrittenOut`"))
                .containsExactly("shared.SlugTest.gone", "ui.SlugTest.danishLettersAreWrittenOut");
    }

    private static List<String> missing(String list) {
        Map<String, String> tests = Sources.under("src/test/java", "Test.java");
        return NAMED.matcher(list)
                .results()
                .filter(named -> tests.entrySet().stream().noneMatch(test -> isIn(test, named)))
                .map(named -> named.group(1) + "." + named.group(2))
                .toList();
    }

    private static boolean isIn(Map.Entry<String, String> test, MatchResult named) {
        String file = "/" + named.group(1).replace('.', '/') + ".java";
        return test.getKey().endsWith(file) && test.getValue().contains("void " + named.group(2) + "(");
    }
}
