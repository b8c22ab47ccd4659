package dk.spor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** Makes the files of a new, empty server; they take their place at the end, so a half-made one is never started. */
final class NewCluster {

    private NewCluster() {}

    static void make(DataFolder folder, Programs programs) throws IOException {
        Path making = folder.cluster().resolveSibling("postgresql-new");
        FileSystemUtils.deleteRecursively(making);
        writePassword(folder.password());
        programs.run(
                "initdb",
                "--pgdata=" + making,
                "--username=" + EmbeddedServer.SUPERUSER,
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(making, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePassword(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Passwords.generate());
    }
}
