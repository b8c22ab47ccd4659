package dk.spor.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as somebody typed it: "10.00", "10:00" or "10"; what is no time is kept as typed. */
public record TypedTime(String text) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    public TypedTime {
        text = text.strip();
    }

    public static TypedTime of(LocalTime time) {
        return new TypedTime("%02d.%02d".formatted(time.getHour(), time.getMinute()));
    }

    public Optional<LocalTime> time() {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), minute));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
