package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptBytesTest {

    private final KeptBytes kept = new KeptBytes(10);
    private final List<String> made = new ArrayList<>();

    @Test
    void whatHasBeenMadeIsNotMadeAgain() {
        assertThat(get("a", 4)).hasSize(4);
        assertThat(get("a", 4)).hasSize(4);
        assertThat(made).containsExactly("a");
    }

    @Test
    void whatWasAskedForLeastRecentlyMakesRoom() {
        get("a", 4);
        get("b", 4);
        get("a", 4);
        get("c", 4);
        get("a", 4);
        get("b", 4);
        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void whatIsLargerThanTheRoomIsGivenButNotKept() {
        assertThat(get("book", 11)).hasSize(11);
        get("book", 11);
        get("a", 4);
        get("a", 4);
        assertThat(made).containsExactly("book", "book", "a");
    }

    private byte[] get(String key, int size) {
        return kept.get(key, () -> {
            made.add(key);
            return new byte[size];
        });
    }
}
