package dk.spor.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the embedded database, while this process alone may use it. The lock goes with the process, so
 * one that was killed leaves nothing to clean up.
 */
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder when it is not there, and takes it; refuses when another process has it. */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path, OURS_ALONE);
            FileChannel lock =
                    FileChannel.open(path.resolve("spor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lock) == null) {
                lock.close();
                throw new StartRefused("SPOR_DATA: another Spor is using the folder " + path
                        + "; stop that one first, or name another folder");
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new StartRefused("SPOR_DATA: the folder " + path + " cannot be used: " + e);
        }
    }

    /** Whether a Spor is using the folder now. */
    static boolean isTaken(Path path) throws IOException {
        try (FileChannel lock = FileChannel.open(path.resolve("spor.lock"), StandardOpenOption.WRITE)) {
            return tryLock(lock) == null;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where PostgreSQL keeps its files. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** The superuser's password, readable by the user who runs Spor only. */
    Path password() {
        return path.resolve("postgresql-password");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /** Whether there is a database in the folder; refuses one that this Spor's server cannot read. */
    boolean inUse() throws IOException {
        Path version = cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return false;
        }
        String major = Files.readString(version).strip();
        if (!major.equals(String.valueOf(ServerBinaries.MAJOR_VERSION))) {
            throw new StartRefused("SPOR_DATA: the database in %s was made by PostgreSQL %s, but this Spor brings %d;"
                            .formatted(path, major, ServerBinaries.MAJOR_VERSION)
                    + " run ./spor backup FILE with the Spor that made it, then ./spor restore FILE"
                    + " with this one and a new folder");
        }
        if (!Files.exists(password())) {
            throw new StartRefused(
                    "SPOR_DATA: the file %s is missing; put it back from a copy of the folder".formatted(password()));
        }
        return true;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of " + path + " does not close", e);
        }
    }
}
