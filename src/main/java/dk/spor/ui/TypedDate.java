package dk.spor.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it in the three fields of {@code ui/dateFields.jte}; what is no date is kept as typed. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate BLANK = new TypedDate("", "", "");

    public TypedDate {
        day = day.strip();
        month = month.strip();
        year = year.strip();
    }

    public static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? BLANK
                : new TypedDate(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return equals(BLANK);
    }

    /** The day meant, when the three are a day of the calendar and the year has four digits. */
    public Optional<LocalDate> date() {
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
