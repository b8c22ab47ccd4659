package dk.spor.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of the embedded server, unpacked once from the class path. */
final class ServerBinaries {

    /** The PostgreSQL that is packed with Spor; the first number is the format of the data folder. */
    static final int MAJOR_VERSION = 18;

    private static final String VERSION = "18.6.0";

    private ServerBinaries() {}

    /** Unpacks into a folder named by the version, unless that has been done; gives the folder with {@code bin}. */
    static Path unpackedUnder(Path parent) throws IOException {
        Path home = parent.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(parent);
        Path unpacking = Files.createTempDirectory(parent, "postgresql-unpacking");
        unpack(unpacking);
        moveUnlessThere(unpacking, home);
        return home;
    }

    /** Of two processes that unpack at once the first one's folder is kept. */
    static void moveUnlessThere(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(unpacked);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream open() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch");
        String name = "postgres-" + system + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> processor;
                }
                + ".txz";
        InputStream packed = ServerBinaries.class.getResourceAsStream("/" + name);
        if (packed == null) {
            throw new StartRefused("No embedded database for this machine (" + name
                    + " is missing): set SPOR_DATABASE_URL to a PostgreSQL server, see docs/operating.md");
        }
        return packed;
    }
}
