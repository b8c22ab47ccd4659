package dk.spor.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The Danish alphabet: æ, ø and å come last, and aa sorts as å, so Aarhus comes last. */
public final class DanishOrder {

    /** Making a key takes some 10 µs, and pages sort the same names over and over: what is forgotten is made anew. */
    private static final int MOST_KEYS = 10_000;

    private static final Collator DANISH = Collator.getInstance(new Locale("da", "DK"));
    private static final Map<String, CollationKey> KEYS = new ConcurrentHashMap<>();

    private DanishOrder() {}

    /** Puts things in the order of their names. */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(it -> key(name.apply(it)));
    }

    private static CollationKey key(String name) {
        if (KEYS.size() >= MOST_KEYS) {
            KEYS.clear();
        }
        return KEYS.computeIfAbsent(name, DANISH::getCollationKey);
    }
}
