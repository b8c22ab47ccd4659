package dk.spor.database;

import dk.spor.shared.SporSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import org.springframework.dao.DataAccessException;

/** {@code ./spor backup FILE} and {@code ./spor restore FILE}; the settings say which database. */
final class Command {

    private final SporSettings settings;
    private final Path binaries;

    Command(SporSettings settings, Path binaries) {
        this.settings = settings;
        this.binaries = binaries;
    }

    public static void main(String[] arguments) {
        Running.quietUntilTheApplicationSaysOtherwise();
        try {
            SporSettings settings = Settings.read(System.getenv());
            new Command(settings, settings.data()).run(System.out, arguments);
        } catch (StartRefused refused) {
            System.err.println("Not done: " + refused.getMessage());
            System.exit(1);
        }
    }

    void run(PrintStream out, String... arguments) {
        if (arguments.length != 2 || !arguments[0].matches("backup|restore")) {
            throw new StartRefused("type ./spor backup FILE or ./spor restore FILE");
        }
        Path file = Path.of(arguments[1]);
        boolean backup = arguments[0].equals("backup");
        try {
            Manifest manifest = backup ? backup(file) : restore(file);
            out.printf(
                    "%s %s: %d tables, as of migration %s%n",
                    backup ? "Written to" : "Restored from",
                    file,
                    manifest.contents().size(),
                    manifest.newest());
        } catch (FileAlreadyExistsException e) {
            throw new StartRefused("there is a file " + file + " already");
        } catch (IOException | SQLException | DataAccessException e) {
            throw new StartRefused(file + ": " + e.getMessage());
        }
    }

    private Manifest backup(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (Reached reached = Reached.by(settings, binaries)) {
            return Backup.write(reached.source(), file);
        }
    }

    private Manifest restore(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile());
                Database database = Database.open(settings, binaries)) {
            return Restore.read(zip, database.access(), Migrations.ROOMS);
        }
    }
}
