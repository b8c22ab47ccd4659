package dk.spor.consultation.web;

import dk.spor.consultation.ProcessStep;
import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of the timeline as typed; the names of its fields end with its number. */
public record ProcessRow(int number, TypedDate day, String period, String title, String note) {

    static ProcessRow blank(int number) {
        return new ProcessRow(number, TypedDate.BLANK, "", "", "");
    }

    static ProcessRow of(int number, ProcessStep step) {
        return new ProcessRow(number, TypedDate.of(step.day()), step.period(), step.title(), step.note());
    }

    static ProcessRow of(int number, Map<String, String> typed) {
        String day = "day-" + number;
        return new ProcessRow(
                number,
                new TypedDate(
                        typed.getOrDefault(day, ""),
                        typed.getOrDefault(day + "Month", ""),
                        typed.getOrDefault(day + "Year", "")),
                typed.getOrDefault("period-" + number, ""),
                typed.getOrDefault("title-" + number, ""),
                typed.getOrDefault("note-" + number, ""));
    }

    boolean isBlank() {
        return day.isBlank() && period.isBlank() && title.isBlank() && note.isBlank();
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (day.date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at("day-" + number));
        }
        if (title.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.stepTitleMissing").at("title-" + number));
        }
        return refusals;
    }

    Optional<ProcessStep> step() {
        return day.date().map(it -> new ProcessStep(it, Typed.line(period), Typed.line(title), Typed.line(note)));
    }

    String shown() {
        return "%s. %s. %s %s %s %s"
                .formatted(day.day(), day.month(), day.year(), Typed.line(period), Typed.line(title), Typed.line(note))
                .strip();
    }
}
