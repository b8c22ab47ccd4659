package dk.spor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a Spor that was killed leaves behind: a server that still runs, or only its {@code postmaster.pid}, whose number
 * may belong to another program by now, even to somebody else's PostgreSQL. Call it while holding the data folder.
 */
final class Orphan {

    private Orphan() {}

    /** Ends the server that still runs on the folder, or removes the file of one that does not. */
    static void stop(DataFolder folder, Programs programs) throws IOException {
        Path file = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        if (runs(file, folder.cluster())) {
            programs.stop(folder.cluster());
        } else {
            Files.delete(file);
        }
    }

    private static boolean runs(Path file, Path cluster) throws IOException {
        String pid = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!pid.matches("\\d+")) {
            return false;
        }
        Optional<ProcessHandle.Info> process =
                ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::info);
        List<String> arguments =
                process.flatMap(ProcessHandle.Info::arguments).map(List::of).orElse(List.of());
        int folder = arguments.indexOf("-D") + 1;
        return process.flatMap(ProcessHandle.Info::command)
                        .filter(program -> program.endsWith("/postgres"))
                        .isPresent()
                && folder > 0
                && Files.isSameFile(Path.of(arguments.get(folder)), cluster);
    }
}
