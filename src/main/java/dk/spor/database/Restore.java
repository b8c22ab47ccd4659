package dk.spor.database;

import dk.spor.database.Manifest.Content;
import dk.spor.database.Manifest.Sequence;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads a backup into a database that Spor has never used. The file is verified before anything is written; the tables
 * are made by the same migrations as those of the backup; the rows arrive in one transaction, or not at all.
 */
final class Restore {

    private final ZipFile file;
    private final Manifest manifest;

    private Restore(ZipFile file) throws IOException {
        this.file = file;
        ZipEntry entry = file.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new IOException("it is not a backup of Spor");
        }
        try (InputStream text = file.getInputStream(entry)) {
            this.manifest = Manifest.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (Content content : manifest.contents()) {
            try (InputStream rows = rows(content)) {
                if (!Checksums.of(rows).equals(content.sha256())) {
                    throw new IOException("it is damaged: the rows of " + content.table() + " are not those written");
                }
            }
        }
    }

    static Manifest read(ZipFile file, DatabaseAccess access, List<String> locations) throws IOException, SQLException {
        Restore restore = new Restore(file);
        DataSource owner = Connections.owner(access);
        if (used(JdbcClient.create(owner))) {
            throw new IOException("the database is in use already; restore into a new data folder or database");
        }
        restore.makeTables(new Migrations(access, locations));
        restore.fill(owner);
        return restore.manifest;
    }

    private static boolean used(JdbcClient sql) {
        return sql.sql("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'spor')")
                .query(Boolean.class)
                .single();
    }

    private void makeTables(Migrations migrations) throws IOException {
        if (!migrations.applyExactly(Set.copyOf(manifest.migrations()))) {
            throw new IOException("its tables are not of a version that this Spor knows (" + manifest.newest() + ")");
        }
    }

    private void fill(DataSource owner) throws IOException, SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            Guards guards = Guards.lift(sql);
            for (Content content : manifest.contents()) {
                sql.sql("DELETE FROM " + content.table()).update();
                try (InputStream rows = rows(content)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(new Table(content.table(), List.of(content.columns())).copyIn(), rows);
                }
            }
            for (Sequence sequence : manifest.sequences()) {
                sql.sql("SELECT setval(?::regclass, ?)")
                        .param(sequence.name())
                        .param(sequence.value())
                        .query(Long.class)
                        .single();
            }
            guards.putBack(sql);
            connection.commit();
        }
    }

    private InputStream rows(Content content) throws IOException {
        ZipEntry entry = file.getEntry(content.table());
        if (entry == null) {
            throw new IOException("it is damaged: the rows of " + content.table() + " are missing");
        }
        return file.getInputStream(entry);
    }
}
