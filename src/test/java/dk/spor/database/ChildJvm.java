package dk.spor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java process with the class path of the tests, for what only a process of its own can show. */
final class ChildJvm {

    private ChildJvm() {}

    /** Starts a main class with no settings of Spor but these; what it prints can be read from the process. */
    static Process start(Class<?> main, Map<String, String> settings, String... arguments) throws IOException {
        return builder(main, settings, arguments).start();
    }

    /** Runs a main class to its end, at most a minute. */
    static Ended run(Class<?> main, Map<String, String> settings, String... arguments) throws Exception {
        Path out = Files.createTempFile("spor-child", ".out");
        Path err = Files.createTempFile("spor-child", ".err");
        Process process = builder(main, settings, arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder builder(Class<?> main, Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPOR_"));
        builder.environment().putAll(settings);
        return builder;
    }

    record Ended(int code, String out, String err) {}
}
