package dk.spor.database;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Fails the first time that it hears something. */
@Component
class HardOfHearing {

    private final Map<UUID, Integer> times = new ConcurrentHashMap<>();

    record Said(UUID what) {}

    @ApplicationModuleListener
    void on(Said said) {
        if (times.merge(said.what(), 1, Integer::sum) == 1) {
            throw new IllegalStateException("Pardon?");
        }
    }

    int times(UUID what) {
        return times.getOrDefault(what, 0);
    }
}
