package dk.spor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs and waits for them. */
final class Programs {

    private static final int SECONDS = 120;

    private final Path home;

    Programs(Path home) {
        this.home = home;
    }

    /** Ends the server of a folder: open transactions are rolled back, committed ones are safe. */
    void stop(Path cluster) throws IOException {
        run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + cluster);
    }

    /** Runs a program to its end; what it says stands in the exception when it fails. */
    void run(String program, String... arguments) throws IOException {
        Path said = Files.createTempFile("spor-" + program, ".log");
        try {
            int result = exitValue(start(program, arguments, said));
            if (result != 0) {
                throw new IOException(program + " ended with " + result + ": " + Files.readString(said));
            }
        } finally {
            Files.delete(said);
        }
    }

    private Process start(String program, String[] arguments, Path said) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it sees an ordinary user.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static int exitValue(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("did not end within " + SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
