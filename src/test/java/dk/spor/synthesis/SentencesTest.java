package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A text is shared out among its sentences. */
class SentencesTest {

    @Test
    void eachSentenceAndEachLineIsOne() {
        String body = "Vi støtter sporet. Vi savner pendling!  Hvorfor?\nEn liste\n\nBegrundelsen følger.";

        assertThat(Sentences.of(body))
                .extracting(it -> it.in(body))
                .containsExactly(
                        "Vi støtter sporet.", "Vi savner pendling!", "Hvorfor?", "En liste", "Begrundelsen følger.");
    }

    @Test
    void aShortenedWordEndsNoSentence() {
        String body = "Vi savner bl.a. Viborg og f.eks. Skive, jf. KL. Det står i nr. 4 og pkt. Andet. Se s. 3.";

        assertThat(Sentences.of(body))
                .extracting(it -> it.in(body))
                .containsExactly(
                        "Vi savner bl.a. Viborg og f.eks. Skive, jf. KL.",
                        "Det står i nr. 4 og pkt. Andet.",
                        "Se s. 3.");
    }

    @Property(tries = 200)
    void everyWordStandsInOneOfThem(@ForAll @IntRange(min = 0) int seed) {
        List<String> words = List.of("Klima", ". ", "\n", "🌱", "e\u0301", "! Og ", " ");
        Random random = new Random(seed);
        String body = Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(random.nextInt(30))
                .collect(Collectors.joining());
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (Place it : Sentences.of(body)) {
            assertThat(it.starts()).isGreaterThanOrEqualTo(at);
            assertThat(Cut.isAt(body, it)).isTrue();
            left.append(body, at, it.starts());
            at = it.ends();
        }
        assertThat(left.append(body.substring(at))).isBlank();
    }
}
