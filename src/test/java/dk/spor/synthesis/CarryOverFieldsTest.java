package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An answer was given to all that the officer read, not to the words alone. */
class CarryOverFieldsTest {

    private static final SubmittedInput BEFORE = new SubmittedInput(
            new InputId(UUID.randomUUID()),
            1,
            InputKind.TRACK,
            Stance.SUPPORTS,
            new TrackId(UUID.randomUUID()),
            new ParagraphId(UUID.randomUUID()),
            Placement.UNDECIDED,
            "Energi",
            RichText.ofPlain("Vi støtter sporet. Pendling bør med."),
            RichText.ofPlain("Fordi alle pendler"));

    @TestFactory
    List<DynamicTest> whateverBecomesAnotherIsAChange() {
        Map<String, UnaryOperator<SubmittedInput>> changes = Map.of(
                "kind", it -> with(it, InputKind.GENERAL, it.stance(), it.theme(), it.text(), it.justification()),
                "stance", it -> with(it, it.kind(), Stance.OBJECTS, it.theme(), it.text(), it.justification()),
                "no stance", it -> with(it, it.kind(), null, it.theme(), it.text(), it.justification()),
                "theme", it -> with(it, it.kind(), it.stance(), "Klima", it.text(), it.justification()),
                "text", it -> with(it, it.kind(), it.stance(), it.theme(), plain("Nej"), it.justification()),
                "justification", it -> with(it, it.kind(), it.stance(), it.theme(), it.text(), plain("Nej")),
                "track", it -> at(it, new TrackId(UUID.randomUUID()), it.paragraph(), it.placement()),
                "paragraph", it -> at(it, it.track(), new ParagraphId(UUID.randomUUID()), it.placement()),
                "placement", it -> at(it, it.track(), it.paragraph(), Placement.OWN_TRACK));
        return changes.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey(),
                        () -> assertThat(isChanged(it.getValue().apply(BEFORE))).isTrue()))
                .toList();
    }

    @Test
    void whatIsReadAsBeforeIsNone() {
        RichText strong = RichText.of("<p><strong>Vi støtter sporet.</strong> Pendling bør med.</p>");

        assertThat(isChanged(BEFORE)).isFalse();
        assertThat(isChanged(
                        with(BEFORE, BEFORE.kind(), BEFORE.stance(), BEFORE.theme(), strong, BEFORE.justification())))
                .as("its looks")
                .isFalse();
    }

    @Test
    void aPieceIsOfTheInputsStanceToo() {
        Source before = source(BEFORE);
        Place place = new Place(19, 36);
        TakenPoint piece = new TakenPoint(new PointId(UUID.randomUUID()), before, 1, place, null);
        Source after = source(
                with(BEFORE, BEFORE.kind(), Stance.OBJECTS, BEFORE.theme(), BEFORE.text(), BEFORE.justification()));

        assertThat(CarryOver.of(List.of(piece), List.of(after)).kept())
                .singleElement()
                .matches(it -> it.changed() && it.place().equals(place));
    }

    @Test
    void aPieceThatTheSecretariatHasDescribedIsOfItsOwnWordsAndReasonsAlone() {
        Source before = source(BEFORE);
        TakenPoint piece =
                new TakenPoint(new PointId(UUID.randomUUID()), before.id(), before, 1, new Place(19, 36), true, null);
        SubmittedInput otherwise = with(
                BEFORE,
                InputKind.GENERAL,
                Stance.OBJECTS,
                "Klima",
                plain("Nu: Pendling bør med."),
                BEFORE.justification());
        SubmittedInput otherReasons =
                with(BEFORE, BEFORE.kind(), BEFORE.stance(), BEFORE.theme(), BEFORE.text(), plain("Nej"));

        assertThat(CarryOver.of(List.of(piece), List.of(source(otherwise))).kept())
                .singleElement()
                .matches(it -> !it.changed());
        assertThat(CarryOver.of(List.of(piece), List.of(source(otherReasons))).kept())
                .singleElement()
                .matches(CarryOver.Kept::changed);
    }

    private static boolean isChanged(SubmittedInput after) {
        Source before = source(BEFORE);
        TakenPoint point = new TakenPoint(new PointId(UUID.randomUUID()), before, 0, before.whole(), null);
        return CarryOver.of(List.of(point), List.of(source(after)))
                .kept()
                .get(0)
                .changed();
    }

    private static Source source(SubmittedInput input) {
        return Source.of(new VersionId(UUID.randomUUID()), input);
    }

    private static RichText plain(String words) {
        return RichText.ofPlain(words);
    }

    private static SubmittedInput with(
            SubmittedInput it, InputKind kind, Stance stance, String theme, RichText text, RichText justification) {
        return new SubmittedInput(
                it.id(),
                it.number(),
                kind,
                stance,
                it.track(),
                it.paragraph(),
                it.placement(),
                theme,
                text,
                justification);
    }

    private static SubmittedInput at(SubmittedInput it, TrackId track, ParagraphId paragraph, Placement placement) {
        return new SubmittedInput(
                it.id(),
                it.number(),
                it.kind(),
                it.stance(),
                track,
                paragraph,
                placement,
                it.theme(),
                it.text(),
                it.justification());
    }
}
