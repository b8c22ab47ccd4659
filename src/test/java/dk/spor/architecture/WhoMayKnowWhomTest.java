package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table "Who may know whom" of ARCHITECTURE.md is what the rooms declare. {@code -Ddraw=true} writes it anew. */
class WhoMayKnowWhomTest {

    private static final Path FILE = Path.of("ARCHITECTURE.md");
    private static final String BEGIN = "<!-- rooms:begin -->\n";
    private static final String END = "<!-- rooms:end -->";

    @Test
    void theTableInArchitectureIsWhatTheRoomsDeclare() throws IOException {
        String table = table(Room.all());
        if (Boolean.getBoolean("draw")) {
            Files.writeString(FILE, with(table, Files.readString(FILE)));
        }
        assertThat(Files.readString(FILE).equals(with(table, Files.readString(FILE))))
                .as("ARCHITECTURE.md does not say who may know whom: run"
                        + " mvn test-compile surefire:test -Dtest=WhoMayKnowWhomTest -Ddraw=true")
                .isTrue();
    }

    @Test
    void noRoomMayUseWhatItDoesNotUse() {
        assertThat(Room.all().stream().flatMap(room -> idle(room, sources(room.name())).stream()))
                .isEmpty();
    }

    @Test
    void anArrowThatNothingNeedsIsCaught() {
        Room room = new Room("home", false, List.of("shared", "identity", "media"));
        assertThat(idle(room, "import dk.spor.shared.Fact;\nreferences identity.person"))
                .containsExactly("home need not know media");
    }

    @Test
    void aTableOfOtherRoomsIsReplaced() {
        List<Room> rooms = List.of(
                new Room("home", false, List.of("shared", "identity")),
                new Room("identity", false, List.of("shared")),
                new Room("shared", true, List.of()));
        assertThat(with(table(rooms), "# A\n" + BEGIN + "| old |\n" + END + "\nmore"))
                .isEqualTo("""
                        # A
                        <!-- rooms:begin -->
                        | Room | May use |
                        | --- | --- |
                        | `shared` (open) | – |
                        | `identity` | `shared` |
                        | `home` | `shared`, `identity` |
                        <!-- rooms:end -->
                        more""");
    }

    private static List<String> idle(Room room, String sources) {
        return room.mayUse().stream()
                .filter(it -> !sources.contains("dk.spor." + it + ".") && !sources.contains("references " + it + "."))
                .map(it -> room.name() + " need not know " + it)
                .toList();
    }

    private static String sources(String room) {
        return Stream.of("java/dk/spor/", "jte/", "resources/db/migration/")
                .map(it -> Path.of("src/main", it, room))
                .filter(Files::isDirectory)
                .flatMap(it -> Sources.under(it.toString(), "").values().stream())
                .collect(Collectors.joining());
    }

    private static String with(String table, String text) {
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, begin) + table + text.substring(text.indexOf(END));
    }

    /** A room stands below those that it may use. */
    private static String table(List<Room> rooms) {
        List<Room> left = new ArrayList<>(rooms);
        List<String> placed = new ArrayList<>();
        StringBuilder table = new StringBuilder("| Room | May use |\n| --- | --- |\n");
        while (!left.isEmpty()) {
            Room next = left.stream()
                    .filter(it -> placed.containsAll(it.mayUse()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a circle, or a room that is not there, in " + left));
            left.remove(next);
            placed.add(next.name());
            table.append(row(next));
        }
        return table.toString();
    }

    private static String row(Room room) {
        String mayUse = room.mayUse().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        return "| `%s`%s | %s |\n"
                .formatted(room.name(), room.open() ? " (open)" : "", mayUse.isEmpty() ? "–" : mayUse);
    }
}
