package dk.spor.consultation.web;

import dk.spor.consultation.ProcessStep;
import dk.spor.consultation.Seen;
import dk.spor.consultation.web.SetupFrame.Shown;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The timeline as typed: its rows, and some empty ones for more.
 *
 * @param seen what stood there when the form was made
 */
public record SetupProcessForm(List<ProcessRow> rows, String seen) {

    private static final int MORE = 3;

    static SetupProcessForm of(List<ProcessStep> process) {
        Stream<ProcessRow> rows = IntStream.range(0, process.size()).mapToObj(i -> ProcessRow.of(i, process.get(i)));
        return new SetupProcessForm(withMore(rows.toList()), Seen.of(process).mark());
    }

    static SetupProcessForm of(Map<String, String> typed) {
        List<ProcessRow> rows = IntStream.iterate(0, i -> typed.containsKey("day-" + i), i -> i + 1)
                .mapToObj(i -> ProcessRow.of(i, typed))
                .toList();
        return new SetupProcessForm(rows, typed.getOrDefault("seen", ""));
    }

    SetupProcessForm over(List<ProcessStep> stored) {
        return new SetupProcessForm(rows, Seen.of(stored).mark());
    }

    private static List<ProcessRow> withMore(List<ProcessRow> rows) {
        List<ProcessRow> more = new ArrayList<>(rows);
        IntStream.range(rows.size(), rows.size() + MORE)
                .mapToObj(ProcessRow::blank)
                .forEach(more::add);
        return more;
    }

    /** The steps meant, by day; empty rows are left out. */
    Outcome<List<ProcessStep>> process() {
        List<ProcessRow> filled = rows.stream().filter(it -> !it.isBlank()).toList();
        List<Refusal> refusals =
                filled.stream().flatMap(it -> it.refusals().stream()).toList();
        return refusals.isEmpty()
                ? Outcome.done(filled.stream()
                        .flatMap(it -> it.step().stream())
                        .sorted(Comparator.comparing(ProcessStep::day))
                        .toList())
                : Outcome.refused(refusals);
    }

    List<Shown> shown() {
        return rows.stream()
                .filter(it -> !it.isBlank())
                .map(it -> new Shown("consultation.setup.step", it.shown()))
                .toList();
    }
}
