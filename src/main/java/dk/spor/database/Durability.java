package dk.spor.database;

import java.util.List;

/** Whether a commit outlives the machine: always in the product, never in ordinary tests, which are faster without. */
enum Durability {
    DURABLE("on"),
    FAST("off");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    List<String> settings() {
        return List.of("fsync=" + value, "synchronous_commit=" + value, "full_page_writes=" + value);
    }
}
