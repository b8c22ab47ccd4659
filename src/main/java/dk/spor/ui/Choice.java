package dk.spor.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of several things to choose from in a form. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    /** These, after one that has no value: "Choose …", or what no choice means. */
    public static List<Choice> after(String none, Stream<Choice> others) {
        return Stream.concat(Stream.of(of("", none)), others).toList();
    }
}
