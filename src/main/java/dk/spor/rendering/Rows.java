package dk.spor.rendering;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a table that is written as it is read; cells as {@link Sheet} has them. */
@FunctionalInterface
public interface Rows {

    /** Gives each row to the writer, one after another. */
    void each(Consumer<List<@Nullable Object>> writer);
}
