package dk.spor.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a text is changed, each thread is listed once: at words that are those it began with or nearly, or apart. */
class AnchoringPropertyTest {

    /** Some characters are taken out of a text at a place, and others put in. */
    record Edit(int at, int out, String in) {

        String of(String text) {
            int from = Math.min(at, text.length());
            return text.substring(0, from) + in + text.substring(Math.min(text.length(), from + out));
        }
    }

    @Property
    void afterAnyEditsTheWordsFoundAreNearlyThoseOfTheQuote(
            @ForAll("texts") String text, @ForAll @IntRange(max = 9999) int chosen, @ForAll("edits") List<Edit> edits) {
        List<Span> sentences = Sentences.of(text);
        Span sentence = sentences.get(chosen % sentences.size());
        Anchor anchor = Anchor.of("text", text, sentence);
        String after = edited(text, edits);
        Optional<Span> found = Anchoring.find(anchor, after);
        found.ifPresent(it -> assertThat(distance(spaced(anchor.quote()), spaced(it.of(after))))
                .isLessThanOrEqualTo(anchor.quote().length() / NearlyTheSame.PART));
    }

    @Property
    void whereNothingChangesItIsThereToTheLetter(@ForAll("texts") String text) {
        for (Span sentence : Sentences.of(text)) {
            Anchor anchor = Anchor.of("text", text, sentence);
            assertThat(Anchoring.find(anchor, text)).contains(sentence);
        }
    }

    @Property
    void aLongSentenceThatIsMovedIsFound(
            @ForAll("texts") String before, @ForAll("texts") String after, @ForAll("texts") String around) {
        String sentence = "Pendling bør med i de fælles målemetoder nr. 7.";
        String text = before + "\n" + sentence + "\n" + after;
        int from = before.length() + 1;
        Anchor anchor = Anchor.of("text", text, new Span(from, from + sentence.length()));
        String moved = around + "\n" + sentence;
        assertThat(Anchoring.find(anchor, moved).map(it -> it.of(moved))).contains(sentence);
    }

    @Property
    void eachThreadIsListedOnceWhateverIsChanged(
            @ForAll("texts") String text,
            @ForAll @Size(max = 8) List<@IntRange(max = 9999) Integer> chosen,
            @ForAll("edits") List<Edit> edits) {
        List<Span> sentences = Sentences.of(text);
        List<CommentThread> threads = new ArrayList<>();
        for (int it : chosen) {
            Anchor anchor = Anchor.of("text", text, sentences.get(it % sentences.size()));
            threads.add(new CommentThread(
                    new ThreadId(UUID.randomUUID()), anchor, ThreadState.values()[it % 2], null, null, List.of()));
        }
        String after = edited(text, edits);
        CommentPanel panel = CommentPanel.of(
                threads, List.of(new CommentedText("text", "response.field.text", after)), true, Unsent.NOTHING);
        List<PlacedThread> listed =
                Stream.concat(panel.open().stream(), panel.resolved().stream()).toList();
        assertThat(listed).extracting(PlacedThread::thread).containsExactlyInAnyOrderElementsOf(threads);
        assertThat(listed).allSatisfy(it -> {
            assertThat(it.isDetached()).isEqualTo(it.words().isEmpty());
            assertThat(it.isDetached() && it.isChanged()).isFalse();
            it.span().ifPresent(span -> assertThat(it.words()).contains(span.of(after)));
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "vi",
                "støtter",
                "sporet",
                "mobilitet",
                "f.eks.",
                "ca.",
                "70",
                "pct.",
                "klima",
                "grøn",
                "Århus",
                "😀",
                "nej",
                "og");
        Arbitrary<String> end = Arbitraries.of(". ", "? ", ".\n", "! ", ".\n\n");
        return Combinators.combine(word.list().ofMinSize(1).ofMaxSize(12), end)
                .as((words, mark) -> "Så " + String.join(" ", words) + mark)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(it -> String.join("", it));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> in = Arbitraries.of("", "", "x", " ", "\n", "ikke ", "Ny sætning. ", "en", ".");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 40),
                        in)
                .as(Edit::new)
                .list()
                .ofMaxSize(6);
    }

    private static String edited(String text, List<Edit> edits) {
        String after = text;
        for (Edit edit : edits) {
            after = edit.of(after);
        }
        return after;
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Levenshtein's distance, in full. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(d[i - 1][j], d[i][j - 1]) + 1,
                                d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
        }
        return d[one.length()][other.length()];
    }
}
