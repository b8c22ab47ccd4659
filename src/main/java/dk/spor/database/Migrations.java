package dk.spor.database;

import dk.spor.shared.SporSettings.DatabaseAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database to what this Spor expects; they are made and owned by the owner's role. */
final class Migrations {

    /** The rooms' migrations, one folder each. */
    static final List<String> ROOMS = List.of("classpath:db/migration");

    /** One migration that a database has had; the same ones, to the letter, make the same tables. */
    record Applied(String version, int checksum) {}

    private final DatabaseAccess access;
    private final List<String> locations;

    Migrations(DatabaseAccess access, List<String> locations) {
        this.access = access;
        this.locations = locations;
    }

    /** Applies what is missing; refuses a database that a newer Spor has used. */
    void apply() {
        apply(false);
    }

    /**
     * The same.
     *
     * @param demo whether a database that has had none of them is marked as a demo's
     */
    void apply(boolean demo) {
        Flyway flyway = configuration(demo).load();
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw new StartRefused(
                        "The database has been used by a newer Spor (migration %s); start that one, or newer"
                                .formatted(migration.getVersion()));
            }
        }
        flyway.migrate();
    }

    /** Makes the tables as a number of migrations made them before; false when they are not ours up to some version. */
    boolean applyExactly(Set<Applied> before) {
        Set<Applied> upTo = new HashSet<>();
        for (MigrationInfo migration : configuration(false).load().info().all()) {
            upTo.add(new Applied(migration.getVersion().getVersion(), migration.getChecksum()));
            if (upTo.equals(before)) {
                configuration(false).target(migration.getVersion()).load().migrate();
                return true;
            }
        }
        return false;
    }

    private FluentConfiguration configuration(boolean demo) {
        return Flyway.configure()
                .dataSource(Connections.owner(access))
                .defaultSchema("spor")
                .locations(locations.toArray(String[]::new))
                .placeholders(Map.of("app", access.user(), "demo", String.valueOf(demo)))
                // Rooms are built side by side, so an older version may arrive after a newer one.
                .outOfOrder(true)
                .validateMigrationNaming(true);
    }
}
