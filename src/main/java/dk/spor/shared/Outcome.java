package dk.spor.shared;

import java.util.List;
import java.util.function.Function;

/**
 * What came of a deed: done with a value, or refused with every reason at once.
 *
 * @param <T> what the deed yields
 */
public sealed interface Outcome<T> {

    /** The deed is done and stored. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed; {@code refusals} is never empty. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** One answer for either ending: how a controller turns the outcome into a page or a redirect. */
    default <R> R fold(Function<T, R> done, Function<List<Refusal>, R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(((Refused<T>) this).refusals());
    }
}
