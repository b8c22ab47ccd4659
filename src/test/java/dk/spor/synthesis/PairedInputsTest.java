package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;

class PairedInputsTest {

    private static final String LETTER =
            "Vi støtter sporet om klima. Vi savner pendling mellem byerne. Vi vil måle selv.";

    private final InputId before = new InputId(UUID.randomUUID());
    private final Source again = source(LETTER);

    @Example
    void theSameWordsUnderAnotherIdentityGoOnThere() {
        PairedInputs paired =
                PairedInputs.of(List.of(point(before, LETTER, null)), List.of(source("Noget andet"), again));

        assertThat(paired.goesOnAs()).containsExactly(Map.entry(before, again.id()));
        assertThat(paired.in(List.of(point(before, LETTER, null))))
                .extracting(TakenPoint::input)
                .containsExactly(again.id());
    }

    @Example
    void ofWhatIsLeftTheMostAlikeGoOnAndNothingElse() {
        InputId other = new InputId(UUID.randomUUID());
        Source corrected = source(LETTER.replace("selv.", "selv hvert år."));
        Source unlike = source("Strategien bør have et spor om biodiversitet.");
        List<TakenPoint> points = List.of(
                point(other, "Vi støtter sporet om energi. Alt andet er godt.", null), point(before, LETTER, null));

        assertThat(PairedInputs.of(points, List.of(unlike, corrected)).goesOnAs())
                .containsExactly(Map.entry(before, corrected.id()));
    }

    @Example
    void anInputThatIsStillThereAndOneThatHadPointsAreNotPaired() {
        Source still = source(LETTER);

        assertThat(PairedInputs.of(List.of(point(still.id(), LETTER, null)), List.of(still, source(LETTER)))
                        .goesOnAs())
                .isEmpty();
        assertThat(PairedInputs.of(
                                List.of(point(before, LETTER, null), point(again.id(), "Vi var her", PointEnd.GONE)),
                                List.of(again))
                        .goesOnAs())
                .isEmpty();
    }

    @Example
    void whatHadGoneComesBackWithTheSameWordsOnlyAndAfterWhatLives() {
        TakenPoint gone = point(before, LETTER, PointEnd.GONE);
        InputId living = new InputId(UUID.randomUUID());

        assertThat(PairedInputs.of(List.of(gone), List.of(again)).goesOnAs())
                .containsExactly(Map.entry(before, again.id()));
        assertThat(PairedInputs.of(List.of(gone), List.of(source(LETTER + " Og mere.")))
                        .goesOnAs())
                .isEmpty();
        assertThat(PairedInputs.of(List.of(gone, point(living, LETTER, null)), List.of(again))
                        .goesOnAs())
                .containsExactly(Map.entry(living, again.id()));
    }

    private static TakenPoint point(InputId input, String body, PointEnd ended) {
        return new TakenPoint(
                new PointId(UUID.randomUUID()), input, source(body), 0, new Place(0, body.length()), false, ended);
    }

    private static Source source(String text) {
        return Source.of(
                new VersionId(UUID.randomUUID()),
                new SubmittedInput(
                        new InputId(UUID.randomUUID()),
                        1,
                        InputKind.GENERAL,
                        null,
                        null,
                        null,
                        null,
                        null,
                        RichText.ofPlain(text),
                        RichText.EMPTY));
    }
}
