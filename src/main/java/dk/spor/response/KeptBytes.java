package dk.spor.response;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what was made in memory until there is no more room; what was asked for least recently goes first. */
final class KeptBytes {

    private final int most;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /** @param most bytes that are kept together */
    KeptBytes(int most) {
        this.most = most;
    }

    /** Made outside the lock: two who ask at once may both make it, and nobody waits for another's. */
    byte[] get(String key, Supplier<byte[]> making) {
        byte[] found = find(key);
        if (found != null) {
            return found;
        }
        byte[] made = making.get();
        keep(key, made);
        return made;
    }

    private synchronized byte @Nullable [] find(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, byte[] made) {
        byte[] before = kept.put(key, made);
        size += made.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = kept.values().iterator();
        while (size > most && oldest.hasNext()) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
