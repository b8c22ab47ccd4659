package dk.spor.response.web;

import dk.spor.response.AgendaHeading;
import dk.spor.response.AgendaPart;
import dk.spor.response.HeadingSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The headings as they were typed: rows of a heading and what stands under it; an empty row is none. */
public record HeadingsForm(List<Row> rows) {

    private static final int ROWS = 12;

    /** A row of the form. */
    public record Row(int number, String heading, String part) {}

    static HeadingsForm of(List<AgendaHeading> headings) {
        return new HeadingsForm(IntStream.rangeClosed(1, Math.max(ROWS, headings.size()))
                .mapToObj(it -> it <= headings.size()
                        ? new Row(
                                it,
                                headings.get(it - 1).heading(),
                                headings.get(it - 1).part().name())
                        : new Row(it, "", AgendaPart.OWN.name()))
                .toList());
    }

    static HeadingsForm sent(Map<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(new Row(
                    i,
                    fields.getOrDefault("heading-" + i, ""),
                    fields.getOrDefault("part-" + i, AgendaPart.OWN.name())));
        }
        return new HeadingsForm(rows);
    }

    /** A set that was chosen instead of writing headings. */
    static Optional<HeadingSet> chosen(String name) {
        return Arrays.stream(HeadingSet.values())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    List<AgendaHeading> headings() {
        return rows.stream()
                .filter(it -> !it.heading().isBlank())
                .map(it -> new AgendaHeading(it.heading().replace('\n', ' ').strip(), part(it.part())))
                .toList();
    }

    private static AgendaPart part(String name) {
        return Arrays.stream(AgendaPart.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(AgendaPart.OWN);
    }
}
