package dk.spor.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Environment variables by type; an empty one counts as not set, and a wrong one refuses the start. */
final class Variables {

    private final Map<String, String> values;

    Variables(Map<String, String> values) {
        this.values = values;
    }

    @Nullable
    String optional(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String text(String name, String otherwise) {
        String value = optional(name);
        return value == null ? otherwise : value;
    }

    String required(String name, String because) {
        String value = optional(name);
        if (value == null) {
            throw StartRefused.missing(name, because);
        }
        return value;
    }

    int port(String name, int otherwise) {
        return number(name, otherwise, 1, 65_535);
    }

    int number(String name, int otherwise, int least, int most) {
        String value = text(name, String.valueOf(otherwise));
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw StartRefused.setting(name, "a whole number from " + least + " to " + most, value);
    }

    boolean yes(String name, boolean otherwise) {
        String value = text(name, String.valueOf(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw StartRefused.setting(name, "true or false", value);
        };
    }
}
