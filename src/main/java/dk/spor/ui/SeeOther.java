package dk.spor.ui;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a controller returns after a deed: 303 to the page that shows it, with a sentence said there once.
 *
 * @param path where to, within this server
 * @param said key of the sentence, if one is to be said
 * @param values what its placeholders stand for
 */
public record SeeOther(String path, @Nullable String said, List<Object> values) implements Serializable {

    public static SeeOther to(String path) {
        return new SeeOther(path, null, List.of());
    }

    public SeeOther saying(String text, Object... values) {
        return new SeeOther(path, text, List.of(values));
    }
}
