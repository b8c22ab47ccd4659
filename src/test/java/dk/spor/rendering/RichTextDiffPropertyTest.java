package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RichTextDiffPropertyTest {

    private static final List<String> LOOKS = List.of(
            "%s", "%s", "%s", "<strong>%s</strong>", "<em>%s</em>", "<a href=\"https://kl.dk/?a=1&b=2\">%s</a>");
    private static final List<String> BLOCKS = List.of(
            "<p>%s</p>",
            "<p>%s</p>",
            "<h3>%s</h3>",
            "<h4>%s</h4>",
            "<ul><li>%s</li><li>%<s</li></ul>",
            "<ol><li>%s</li></ol>",
            "<ul><li>a<ol><li>%s</li></ol><ul><li>b</li></ul></li><li>c</li></ul>");

    @Property(tries = 400)
    void eachTextIsMadeOfTheDifferenceAgainAfterSomeEdits(@ForAll("texts") String html, @ForAll long seed) {
        RichText before = RichText.of(html);
        assertBothComeBack(before, RichText.of(edited(html, new Random(seed))));
    }

    @Property(tries = 400)
    void eachTextIsMadeOfTheDifferenceAgainOfAnyTwo(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertBothComeBack(RichText.of(one), RichText.of(other));
    }

    @Property(tries = 100)
    void aTextDoesNotDifferFromItself(@ForAll("texts") String html) {
        assertThat(RichTextDiff.of(RichText.of(html), RichText.of(html)).isUnchanged())
                .isTrue();
    }

    private static void assertBothComeBack(RichText before, RichText after) {
        RichTextDiff difference = RichTextDiff.of(before, after);
        assertThat(difference.before().html()).isEqualTo(before.html());
        assertThat(difference.after().html()).isEqualTo(after.html());
        assertThat(difference.isUnchanged()).isEqualTo(before.equals(after));
    }

    /** Takes out, repeats, moves and turns around parts of the text, and puts marks and words in anywhere. */
    private static String edited(String html, Random chance) {
        List<String> parts = new ArrayList<>(List.of(html.split("(?<=[ >])|(?=<)")));
        for (int edit = 0; edit < 1 + chance.nextInt(6); edit++) {
            int at = chance.nextInt(parts.size());
            switch (chance.nextInt(6)) {
                case 0 -> parts.set(at, "");
                case 1 -> parts.add(at, parts.get(chance.nextInt(parts.size())));
                case 2 -> parts.add(at, parts.remove(chance.nextInt(parts.size())));
                case 3 -> parts.set(at, parts.get(at).toUpperCase(Locale.ROOT));
                case 4 ->
                    parts.add(
                            at,
                            List.of("nyt ", "😀", "æ", "\u030A", "</p><p>", "<br>")
                                    .get(chance.nextInt(6)));
                default ->
                    parts.add(
                            at,
                            List.of("<b>", "</b>", "<li>", "<ul>", "<h3>", "</ol>")
                                    .get(chance.nextInt(6)));
            }
        }
        return String.join("", parts);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(
                        20,
                        Arbitraries.of(
                                "kommunen",
                                "Kommunen",
                                "og",
                                "klimaplan",
                                "Ærø",
                                "å",
                                "1.2",
                                "2030,",
                                "–",
                                "👩‍🌾",
                                "𝒳",
                                "e\u0301",
                                "a\u00A0b",
                                "&amp;",
                                "&lt;p&gt;",
                                "(",
                                ").",
                                "<br>")),
                Tuple.of(1, Arbitraries.of("lang".repeat(500), "æ😀".repeat(300), "a-".repeat(400))));
        Arbitrary<String> run = Combinators.combine(
                        Arbitraries.of(LOOKS),
                        word.list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words)))
                .as((look, words) -> look.replace("%s", words));
        Arbitrary<String> line = Combinators.combine(run.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(" ", ""))
                .as((runs, space) -> String.join(space, runs));
        Arbitrary<String> block = Combinators.combine(Arbitraries.of(BLOCKS), line)
                .as((form, words) -> form.replace("%s", words).replace("%<s", words));
        return block.list().ofMinSize(1).ofMaxSize(6).map(blocks -> String.join("", blocks));
    }
}
