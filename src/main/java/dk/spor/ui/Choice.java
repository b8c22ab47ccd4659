package dk.spor.ui;

import org.jspecify.annotations.Nullable;

/** One of several things to choose from in a form. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
