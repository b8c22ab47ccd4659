package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoStartDbTest {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    @Test
    void aNewEmptyDatabaseBecomesADemoWhenThatIsAskedFor() {
        Database database = newDatabase("demo_new");
        assertThat(DemoStart.migrate(database, settings(database, true, LOOPBACK))
                        .demo())
                .isTrue();
        assertThat(isMarked(database)).isTrue();
    }

    @Test
    void aNewEmptyDatabaseStaysOrdinaryOtherwise() {
        Database database = newDatabase("demo_ordinary");
        assertThat(DemoStart.migrate(database, settings(database, false, EVERYWHERE))
                        .demo())
                .isFalse();
        assertThat(isMarked(database)).isFalse();
    }

    @Test
    void aDatabaseThatSporHasUsedNeverBecomesADemo() {
        Database database = newDatabase("demo_used");
        database.migrate();
        assertRefused(database, settings(database, true, LOOPBACK), "SPOR_DEMO must be false");
        assertThat(isMarked(database)).isFalse();
    }

    @Test
    void aDatabaseInWhichAnybodyHasMadeATableNeverBecomesADemoAndIsLeftAlone() {
        Database database = newDatabase("demo_others");
        JdbcClient owner = JdbcClient.create(Connections.owner(database.access()));
        owner.sql("CREATE SCHEMA elsewhere").update();
        owner.sql("CREATE TABLE elsewhere.something (id int)").update();
        assertRefused(database, settings(database, true, LOOPBACK), "SPOR_DEMO must be false");
        assertThat(owner.sql("SELECT to_regnamespace('spor') IS NULL")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aDemoStaysOneWhateverTheFlagAndListensOnLoopbackOnly() {
        Database database = newDatabase("demo_stays");
        DemoStart.migrate(database, settings(database, true, LOOPBACK));
        assertThat(DemoStart.migrate(database, settings(database, false, "localhost"))
                        .demo())
                .isTrue();
        assertRefused(database, settings(database, false, EVERYWHERE), "SPOR_ADDRESS must be 127.0.0.1");
        assertRefused(database, settings(database, true, EVERYWHERE), "SPOR_ADDRESS must be 127.0.0.1");
    }

    @Test
    void theApplicationCanNeitherMakeNorRemoveTheMark() {
        Database database = newDatabase("demo_role");
        database.migrate();
        JdbcClient application = JdbcClient.create(Connections.application(database.access()));
        for (String change : new String[] {"INSERT INTO demo.mark (one) VALUES (true)", "DELETE FROM demo.mark"}) {
            assertThatThrownBy(() -> application.sql(change).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void onlyADemosDatabaseIsEmptied() {
        Database ordinary = newDatabase("demo_not_emptied");
        ordinary.migrate();
        assertThatThrownBy(() -> new OwnedDemoDatabase(ordinary).empty(Set.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(organisations(ordinary)).isPositive();
    }

    @Test
    void anEmptiedDemoKeepsItsMarkAndWhatTheMigrationsWrote() {
        Database demo = newDatabase("demo_emptied");
        DemoStart.migrate(demo, settings(demo, true, LOOPBACK));
        JdbcClient owner = JdbcClient.create(Connections.owner(demo.access()));
        owner.sql("INSERT INTO spor.shedlock VALUES ('x', now(), now(), 'y')").update();
        new OwnedDemoDatabase(demo).empty(Set.of("organisation"));
        assertThat(owner.sql("SELECT count(*) FROM spor.shedlock")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(organisations(demo)).isPositive();
        assertThat(isMarked(demo)).isTrue();
    }

    private static long organisations(Database database) {
        return JdbcClient.create(Connections.owner(database.access()))
                .sql("SELECT count(*) FROM organisation.organisation")
                .query(Long.class)
                .single();
    }

    private static boolean isMarked(Database database) {
        return DemoStart.isMarked(Connections.application(database.access()));
    }

    private static void assertRefused(Database database, SporSettings settings, String reason) {
        assertThatThrownBy(() -> DemoStart.migrate(database, settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(reason);
    }

    private static Database newDatabase(String name) {
        return Database.open(settings(TestServer.newDatabase(name), false, LOOPBACK));
    }

    private static SporSettings settings(Database database, boolean demo, String address) {
        return settings(database.access(), demo, address);
    }

    private static SporSettings settings(DatabaseAccess access, boolean demo, String address) {
        return new SporSettings(
                8080, address, URI.create("http://localhost"), Path.of("target/test-data"), demo, access, null, null);
    }
}
