package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own styles are for what is on the pages, and for nothing that was there or will be. */
class StylesTest {

    private static final Pattern CLASS = Pattern.compile("\\.(sp-[\\w-]+)");
    private static final Pattern ALONE = Pattern.compile("(?<=(?:^|})\\s{0,99})(\\.sp-[\\w-]+)(?=\\{)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])sp-[\\w-]+(\\$\\{)?");

    @Test
    void everyClassOfOursIsUsed() {
        assertThat(unused(Sources.under("frontend/css", ".css"), used())).isEmpty();
    }

    /** Or a script or a test finds its way by it. */
    @Test
    void everyClassOfOursOnAPageHasAStyle() {
        assertThat(unstyled(Sources.under("src/main/jte", ".jte"))).isEmpty();
    }

    @Test
    void aClassWithoutAStyleIsCaught() {
        assertThat(unstyled(Map.of("x.jte", "<p class=\"sp-lead sp-none\" id=\"sp-t${n}\">")))
                .containsExactly("x.jte: sp-none");
    }

    private static Set<String> unstyled(Map<String, String> templates) {
        String known = Stream.of("frontend/css", "frontend/js", "src/test/java")
                .flatMap(it -> Sources.under(it, "").values().stream())
                .collect(Collectors.joining());
        Set<String> unstyled = new TreeSet<>();
        templates.forEach((file, jte) -> WORD.matcher(jte)
                .results()
                .map(MatchResult::group)
                .filter(it -> !it.endsWith("${") && !known.contains("." + it))
                .forEach(it -> unstyled.add(file + ": " + it)));
        return unstyled;
    }

    @Test
    void aClassThatNothingUsesIsCaughtAlsoInsideAMediaQuery() {
        Map<String, String> styles =
                Map.of("x.css", "/* .sp-said */ @media print{.sp-card,.sp-t1,.sp-gone>b{margin:0}}");
        assertThat(unused(styles, Set.of("sp-card", "sp-t${"))).containsExactly("x.css: .sp-gone");
    }

    /** Of two rooms that lay out the same class the later file would win on the pages of both. */
    @Test
    void noClassIsLaidOutInTwoFiles() {
        assertThat(laidOutTwice(Sources.under("frontend/css", ".css"))).isEmpty();
    }

    @Test
    void aClassThatTwoFilesLayOutIsCaughtButNotWhatAScreenOrAPlaceAdapts() {
        Map<String, String> styles = Map.of(
                "x.css", ".sp-a{gap:0}.sp-b{gap:0}\n.sp-c{gap:0}.sp-d{gap:0}",
                "y.css", ".sp-a{gap:1rem}@media print{.sp-b{gap:1rem}}.sp-e .sp-c{gap:1rem}.sp-d:hover{gap:1rem}");
        assertThat(laidOutTwice(styles)).containsExactly(".sp-a");
    }

    private static Set<String> laidOutTwice(Map<String, String> styles) {
        Set<String> once = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        styles.forEach((file, css) -> ALONE.matcher(
                        css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@[^{};]+\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}", ""))
                .results()
                .map(it -> it.group(1))
                .distinct()
                .filter(it -> !once.add(it))
                .forEach(twice::add));
        return twice;
    }

    /** A word that a template completes, <code>sp-t${…}</code>, stands for all that begin with it. */
    private static Set<String> unused(Map<String, String> styles, Set<String> used) {
        Set<String> unused = new TreeSet<>();
        styles.forEach((file, css) -> CLASS.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .map(it -> it.group(1))
                .filter(it -> used.stream()
                        .noneMatch(
                                word -> word.endsWith("${") ? it.startsWith(word.replace("${", "")) : it.equals(word)))
                .forEach(it -> unused.add(file + ": ." + it)));
        return unused;
    }

    private static Set<String> used() {
        return Set.of("src/main/jte", "src/main/java", "src/main/resources/fixed", "frontend/js").stream()
                .flatMap(it -> Sources.under(it, "").values().stream())
                .flatMap(it -> WORD.matcher(it).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }
}
