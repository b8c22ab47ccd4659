package dk.spor.consultation.web;

import dk.spor.shared.Refusal;
import dk.spor.ui.TypedDate;
import dk.spor.ui.TypedTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A date and a time as somebody typed them.
 *
 * @param field name of the first of the date's fields; the time's has "Time" at its end
 */
public record TypedMoment(String field, TypedDate date, TypedTime time) {

    static final String TIME = "Time";

    /** From the parameters of a request. */
    static TypedMoment of(String field, Map<String, String> typed) {
        return new TypedMoment(
                field,
                new TypedDate(
                        typed.getOrDefault(field, ""),
                        typed.getOrDefault(field + "Month", ""),
                        typed.getOrDefault(field + "Year", "")),
                new TypedTime(typed.getOrDefault(field + TIME, "")));
    }

    static TypedMoment blank(String field) {
        return of(field, Map.of());
    }

    static TypedMoment of(String field, LocalDateTime local) {
        return new TypedMoment(field, TypedDate.of(local.toLocalDate()), TypedTime.of(local.toLocalTime()));
    }

    boolean isBlank() {
        return date.isBlank() && time.text().isBlank();
    }

    Optional<LocalDateTime> local() {
        return date.date().flatMap(day -> time.time().map(day::atTime));
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (date.date().isEmpty()) {
            refusals.add(Refusal.of("ui.refusal.noDate").at(field));
        }
        if (time.time().isEmpty()) {
            refusals.add(Refusal.of("consultation.refusal.noTime").at(field + TIME));
        }
        return refusals;
    }

    /** The name of the field for the time of day. */
    public String timeField() {
        return field + TIME;
    }

    /** "15. 12. 2020 10.00", whatever was typed. */
    String shown() {
        return date.day() + ". " + date.month() + ". " + date.year() + " " + time.text();
    }
}
