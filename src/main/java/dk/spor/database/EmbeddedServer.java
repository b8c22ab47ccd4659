package dk.spor.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A PostgreSQL server of our own in a data folder. It listens on loopback only, lets nobody in without the generated
 * password, and is started through {@code pg_ctl}, so that a Ctrl-C in the terminal reaches Spor and not the server.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Programs programs;
    private final int port;

    private EmbeddedServer(DataFolder folder, Programs programs) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.port = freePort();
    }

    /**
     * Starts the server of a data folder, with a new database when the folder has none.
     *
     * @param binaries the folder that the server's programs lie in, or are unpacked to
     */
    static EmbeddedServer start(Path data, Path binaries, Durability durability) throws IOException {
        DataFolder folder = DataFolder.take(data);
        try {
            boolean inUse = folder.inUse();
            Programs programs = new Programs(ServerBinaries.unpackedUnder(binaries));
            if (inUse) {
                Orphan.stop(folder, programs);
            } else {
                NewCluster.make(folder, programs);
            }
            EmbeddedServer server = new EmbeddedServer(folder, programs);
            server.start(durability);
            return server;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void start(Durability durability) throws IOException {
        List<String> settings = new ArrayList<>(durability.settings());
        settings.add("port=" + port);
        settings.add("listen_addresses=127.0.0.1");
        settings.add("unix_socket_directories=");
        programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + folder.cluster(),
                "--log=" + folder.log(),
                "--options=" + settings.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" ")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A database of the server as its superuser. */
    DataSource asSuperuser(String database) throws IOException {
        return Connections.to(
                url(database), SUPERUSER, Files.readString(folder.password()).strip());
    }

    @Override
    public void close() {
        try (folder) {
            programs.stop(folder.cluster());
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }
}
