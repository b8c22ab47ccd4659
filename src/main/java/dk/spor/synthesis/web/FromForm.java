package dk.spor.synthesis.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what forms and addresses send as text; what is nothing of the kind never fails. */
interface FromForm {

    /** Null for what is no id. */
    static @Nullable UUID id(@Nullable String sent) {
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What is no id is nobody's, and so is refused or not found as that. */
    static UUID anyId(@Nullable String sent) {
        UUID id = id(sent);
        return id == null ? new UUID(0, 0) : id;
    }

    /** Null for what is no day. */
    static @Nullable LocalDate day(@Nullable String sent) {
        try {
            return sent == null ? null : LocalDate.parse(sent);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** The one of these that has this name; null when none has. */
    static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String sent) {
        return Stream.of(values)
                .filter(it -> it.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    /** A number of up to six digits; else what it is when none was sent. */
    static int number(String sent, int otherwise) {
        return sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : otherwise;
    }
}
