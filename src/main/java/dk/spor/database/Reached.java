package dk.spor.database;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** The database of an installation, whether Spor runs on it now or not; one that is not there is never made. */
record Reached(DataSource source, Runnable end) implements AutoCloseable {

    static Reached by(SporSettings settings, Path binaries) throws IOException {
        DatabaseAccess outside = settings.database();
        if (outside != null) {
            return new Reached(Connections.owner(outside), () -> {});
        }
        Path data = settings.data();
        if (!Files.exists(data.resolve("postgresql/PG_VERSION"))) {
            throw new StartRefused("SPOR_DATA: there is no database in the folder " + data);
        }
        return DataFolder.isTaken(data) ? running(data) : stopped(data, binaries);
    }

    private static Reached running(Path data) throws IOException {
        List<String> server = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        String password = Files.readString(data.resolve("postgresql-password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + server.get(3).strip() + "/" + Database.NAME;
        return new Reached(Connections.to(url, EmbeddedServer.SUPERUSER, password), () -> {});
    }

    private static Reached stopped(Path data, Path binaries) throws IOException {
        EmbeddedServer server = EmbeddedServer.start(data, binaries, Durability.DURABLE);
        return new Reached(server.asSuperuser(Database.NAME), server::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
