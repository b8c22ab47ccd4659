package dk.spor.response.web;

import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.Treatment;
import dk.spor.response.TreatmentForm;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Choice;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from in the forms of a response, in the reader's language. */
public interface InputChoices {

    static List<Choice> kinds(View view) {
        return all(InputKind.values(), view);
    }

    static List<Choice> stances(View view) {
        return all(Stance.values(), view);
    }

    static List<Choice> placements(View view) {
        return all(Placement.values(), view);
    }

    static List<Choice> treatments(View view) {
        return all(Treatment.values(), view);
    }

    /** And that it is still to be treated. */
    static List<Choice> treatmentsOrLater(View view) {
        Choice later = new Choice(
                TreatmentForm.PROVISIONAL,
                view.text("response.treatment.provisional"),
                view.text("response.treatment.provisional.hint"));
        return Stream.concat(treatments(view).stream(), Stream.of(later)).toList();
    }

    /** The same before anybody has treated anything. */
    static List<Choice> planned(View view) {
        return orNone(
                view,
                Arrays.stream(Treatment.values())
                        .map(it -> Choice.of(it.name(), view.text("response.planned." + it.name()))));
    }

    /** The words of a treatment that was sent by name; that none was chosen, if it is not one. */
    static String treatment(View view, String name) {
        return treatmentsOrLater(view).stream()
                .filter(it -> it.value().equals(name))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> view.text("response.treatment.notChosen"));
    }

    static List<Choice> tracks(View view, StrategyText draft) {
        return orNone(
                view,
                draft.tracks().stream()
                        .map(it -> Choice.of(
                                it.id().toString(), view.text("response.choice.track", it.number(), it.title()))));
    }

    /** Each with its first words, so that it is known when it is seen. */
    static List<Choice> paragraphs(View view, StrategyText draft) {
        return orNone(
                view,
                draft.paragraphs()
                        .map(it -> Choice.of(
                                it.id().toString(),
                                view.text(
                                        "response.choice.paragraph",
                                        it.number(),
                                        beginning(it.text().text())))));
    }

    private static List<Choice> orNone(View view, Stream<Choice> choices) {
        return Choice.after(view.text("response.choice.none"), choices);
    }

    private static <E extends Enum<E>> List<Choice> all(E[] values, View view) {
        return Arrays.stream(values)
                .map(it -> new Choice(it.name(), view.word(it), view.hint(it)))
                .toList();
    }

    private static String beginning(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 60).replaceFirst("\\S*$", "…");
    }
}
