package dk.spor.database;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that Spor works on: its own embedded server, or one that somebody else runs. */
final class Database implements AutoCloseable {

    static final String NAME = "spor";

    private final DatabaseAccess access;
    private final @Nullable EmbeddedServer server;

    private Database(DatabaseAccess access, @Nullable EmbeddedServer server) {
        this.access = access;
        this.server = server;
    }

    /** Opens the database that the settings name; throws {@link StartRefused} when it cannot be used. */
    static Database open(SporSettings settings) {
        return open(settings, settings.data());
    }

    /** The same, with the programs of the embedded server in another folder than the data. */
    static Database open(SporSettings settings, Path binaries) {
        DatabaseAccess outside = settings.database();
        if (outside != null) {
            OutsideServer.check(outside);
            return new Database(outside, null);
        }
        try {
            return embedded(settings.data(), binaries);
        } catch (IOException e) {
            throw new StartRefused(
                    "SPOR_DATA: the database in %s does not start: %s".formatted(settings.data(), e.getMessage()));
        }
    }

    private static Database embedded(Path data, Path binaries) throws IOException {
        EmbeddedServer server = EmbeddedServer.start(data, binaries, Durability.DURABLE);
        try {
            return new Database(prepare(server), server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The roles get new passwords at each start, so none of them is kept anywhere. */
    private static DatabaseAccess prepare(EmbeddedServer server) throws IOException {
        String application = Passwords.generate();
        String owner = Passwords.generate();
        DataSource superuser = server.asSuperuser(EmbeddedServer.SUPERUSER);
        Roles.make(superuser, Roles.OWNER, owner);
        Roles.make(superuser, Roles.APPLICATION, application);
        Roles.makeDatabase(superuser, NAME);
        return new DatabaseAccess(server.url(NAME), Roles.APPLICATION, application, Roles.OWNER, owner);
    }

    /** Brings its tables to what this Spor expects. */
    void migrate() {
        migrate(false);
    }

    /** The same, and marks a new one as a demo's where that is wanted; {@link DemoStart} knows when it may be. */
    void migrate(boolean demo) {
        new Migrations(access, Migrations.ROOMS).apply(demo);
    }

    DatabaseAccess access() {
        return access;
    }

    /** Stops the embedded server; an outside one goes on. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
