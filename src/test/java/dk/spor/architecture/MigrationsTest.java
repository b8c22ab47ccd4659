package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables lie in their room's schema, and foreign keys run only to rooms that the room may use. */
class MigrationsTest {

    private static final String INFRASTRUCTURE = "spor";
    private static final Pattern VERSION = Pattern.compile("V\\d{8}_\\d{4}_\\d{2}__[a-z0-9_]+\\.sql");
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:create|alter)\\s+table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?([\\w.]+)");
    private static final Pattern REFERENCE = Pattern.compile("\\breferences\\s+([\\w.]+)");

    @Test
    void migrationsKeepToTheirRoomAndToTheRoomsItMayUse() {
        assertThat(complaints(Sources.under("src/main/resources/db/migration", ".sql"), mayUse()))
                .isEmpty();
    }

    @Test
    void aMigrationThatReachesTooFarIsCaught() {
        Map<String, String> migrations = Map.of(
                "m/kitchen/V20261123_0600_00__a.sql", """
                        -- references garden.hole: a comment may say so
                        CREATE TABLE kitchen.pot (id int REFERENCES garden.spade, stove int references kitchen.stove);
                        ALTER TABLE kitchen.pot ADD CONSTRAINT x FOREIGN KEY (id) REFERENCES cellar.wine (id);
                        create table garden.hole (id int);
                        create table lid (id int);
                        """,
                "m/cellar/V20261123_0600_00__b.sql", "select 1;",
                "m/attic/V1__c.sql", "select 1;");
        assertThat(complaints(migrations, Map.of("kitchen", Set.of("cellar"), "cellar", Set.of())))
                .containsExactlyInAnyOrder(
                        "kitchen.pot refers to garden.spade, and kitchen may not use garden",
                        "garden.hole is made in the migrations of kitchen: put it in kitchen's schema",
                        "lid is made in the migrations of kitchen: put it in kitchen's schema",
                        "two migrations have the version 20261123_0600_00: move one by a second",
                        "attic/ is no room: put the migration into the folder of its room",
                        "V1__c.sql: call it V<date>_<time>_<second>__<what>.sql");
    }

    private static List<String> complaints(Map<String, String> migrations, Map<String, Set<String>> mayUse) {
        List<String> complaints = new ArrayList<>();
        migrations.forEach((file, sql) -> {
            String name = Path.of(file).getFileName().toString();
            String room = Path.of(file).getParent().getFileName().toString();
            if (!VERSION.matcher(name).matches()) {
                complaints.add(name + ": call it V<date>_<time>_<second>__<what>.sql");
            }
            if (!mayUse.containsKey(room) && !INFRASTRUCTURE.equals(room)) {
                complaints.add(room + "/ is no room: put the migration into the folder of its room");
            }
            Stream.of(sql.toLowerCase().replaceAll("--[^\\n]*", "").split(";"))
                    .forEach(it -> addComplaints(it, room, mayUse.getOrDefault(room, Set.of()), complaints));
        });
        migrations.keySet().stream()
                .map(it -> Path.of(it).getFileName().toString().replaceAll("^V|__.*", ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((version, count) -> {
                    if (count > 1) {
                        complaints.add("two migrations have the version " + version + ": move one by a second");
                    }
                });
        return complaints;
    }

    private static void addComplaints(String statement, String room, Set<String> mayUse, List<String> complaints) {
        Matcher table = TABLE.matcher(statement);
        if (!table.find()) {
            return;
        }
        String name = table.group(1);
        if (!name.startsWith(room + ".")) {
            complaints.add("%s is made in the migrations of %s: put it in %s's schema".formatted(name, room, room));
        }
        REFERENCE.matcher(statement).results().map(it -> it.group(1)).forEach(target -> {
            String there = target.replaceFirst("\\..*", "");
            if (!there.equals(room) && !mayUse.contains(there)) {
                complaints.add("%s refers to %s, and %s may not use %s".formatted(name, target, room, there));
            }
        });
    }

    private static Map<String, Set<String>> mayUse() {
        return Room.all().stream().collect(Collectors.toMap(Room::name, it -> Set.copyOf(it.mayUse())));
    }
}
