package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.response.InputKind;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.Desk;
import dk.spor.ui.Choice;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What there is to choose from at a desk, in each field of the list's filter and elsewhere on its pages.
 *
 * @param workers who may answer points, in the order of their names
 */
public record DeskChoices(Desk desk, Map<PersonId, String> workers) {

    /** Who may answer points. */
    Stream<Choice> people() {
        return workers.entrySet().stream().map(it -> Choice.of(it.getKey().toString(), it.getValue()));
    }

    /** What points may be about, each below its parent. */
    Stream<Choice> tags() {
        return desk.tags().branches().stream()
                .map(it -> Choice.of(
                        it.tag().id().toString(),
                        "– ".repeat(it.depth()) + it.tag().name()));
    }

    public List<Choice> municipalities(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                desk.municipalities().stream().map(it -> Choice.of(it.slug(), it.shortName())));
    }

    public List<Choice> tracks(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                desk.draft().tracks().stream()
                        .map(it -> Choice.of(String.valueOf(it.number()), it.number() + ". " + it.title())));
    }

    public List<Choice> kinds(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Arrays.stream(InputKind.values())
                        .map(it -> Choice.of(it.name(), view.text("synthesis.point.about." + it))));
    }

    public List<Choice> outcomes(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Stream.concat(
                        Stream.of(Choice.of(FilterForm.NONE, view.text("synthesis.outcome.none"))),
                        Arrays.stream(AssessmentOutcome.values()).map(it -> Choice.of(it.name(), view.word(it)))));
    }

    public List<Choice> states(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Arrays.stream(AssessmentState.values()).map(it -> Choice.of(it.name(), view.word(it))));
    }

    public List<Choice> workers(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Stream.concat(
                        Stream.of(
                                Choice.of(FilterForm.ME, view.text("synthesis.desk.mine")),
                                Choice.of(FilterForm.NONE, view.text("synthesis.filter.nobody"))),
                        people()));
    }

    public List<Choice> tags(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Stream.concat(Stream.of(Choice.of(FilterForm.NONE, view.text("synthesis.filter.untagged"))), tags()));
    }

    public List<Choice> dues(View view) {
        return Choice.after(
                view.text("synthesis.filter.any"),
                Stream.of(Choice.of(FilterForm.OVERDUE, view.text("synthesis.filter.overdue"))));
    }
}
