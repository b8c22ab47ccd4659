package dk.spor.database;

import dk.spor.database.Manifest.Content;
import dk.spor.database.Manifest.Sequence;
import dk.spor.database.Migrations.Applied;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Writes every row of every table into one file, as they all stood at one moment, while Spor goes on working. */
final class Backup {

    private Backup() {}

    /** Writes a new file that its owner alone may read; it has its name only when it is whole. */
    static Manifest write(DataSource database, Path file) throws IOException, SQLException {
        Path unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                file.getFileName().toString(),
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = database.getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Manifest manifest = write(connection, zip);
            zip.close();
            // A link, not a move: it fails when there is a file of that name.
            Files.createLink(file, unfinished);
            return manifest;
        } finally {
            Files.delete(unfinished);
        }
    }

    private static Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        List<Content> contents = new ArrayList<>();
        for (Table table : Table.of(sql)) {
            zip.putNextEntry(new ZipEntry(table.name()));
            contents.add(new Content(table.name(), copy(connection, table, zip), table.columnList()));
            zip.closeEntry();
        }
        Manifest manifest = new Manifest(migrations(sql), contents, sequences(sql));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.write().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private static String copy(Connection connection, Table table, OutputStream out) throws IOException, SQLException {
        DigestOutputStream digesting = new DigestOutputStream(out, Checksums.sha256());
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), digesting);
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    private static List<Applied> migrations(JdbcClient sql) {
        return sql.sql("""
                        SELECT version, checksum FROM spor.flyway_schema_history
                        WHERE success AND version IS NOT NULL AND checksum IS NOT NULL
                        ORDER BY string_to_array(version, '.')::numeric[]
                        """)
                .query((row, number) -> new Applied(row.getString("version"), row.getInt("checksum")))
                .list();
    }

    private static List<Sequence> sequences(JdbcClient sql) {
        return sql.sql("""
                        SELECT format('%I.%I', schemaname, sequencename) AS name, last_value
                        FROM pg_sequences WHERE last_value IS NOT NULL ORDER BY 1
                        """)
                .query((row, number) -> new Sequence(row.getString("name"), row.getLong("last_value")))
                .list();
    }
}
