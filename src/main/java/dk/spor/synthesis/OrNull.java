package dk.spor.synthesis;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column holds, where it may hold nothing. */
interface OrNull {

    static <T, R> @Nullable R of(@Nullable T value, Function<T, R> what) {
        return value == null ? null : what.apply(value);
    }
}
