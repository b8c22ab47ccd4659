package dk.spor.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The Danish alphabet: æ, ø and å come last, and aa sorts as å, so Aarhus comes last. */
public interface DanishOrder {

    /** Puts things in the order of their names; for one sorting, as it remembers the key of each name. */
    static <T> Comparator<T> by(Function<T, String> name) {
        Collator danish = Collator.getInstance(new Locale("da", "DK"));
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(it -> keys.computeIfAbsent(name.apply(it), danish::getCollationKey));
    }
}
