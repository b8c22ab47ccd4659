package dk.spor.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Looks at a file in a Java process of its own, one at a time: with little memory, no network, nothing of this server's
 * environment, and not for long. Whatever happens to it happens to it alone.
 */
@Component
class InspectionChild {

    /** As much as an answer about the longest text may take. */
    private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int MOST_WAITING = 10;

    private final Semaphore turn = new Semaphore(1, true);
    private final Class<?> main;
    private final Duration time;
    private final Duration patience;

    @Autowired
    InspectionChild() {
        this(InspectionMain.class, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    /**
     * @param main what the process runs
     * @param time after which it is ended
     * @param patience how long a file waits for its turn
     */
    InspectionChild(Class<?> main, Duration time, Duration patience) {
        this.main = main;
        this.time = time;
        this.patience = patience;
    }

    InspectionAnswer inspect(Path file) {
        try {
            if (turn.getQueueLength() >= MOST_WAITING || !turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new InspectionAnswer(null, Hindrance.BUSY);
            }
            try {
                return run(file);
            } finally {
                turn.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process that looks at files does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InspectionAnswer(null, Hindrance.BUSY);
        }
    }

    private InspectionAnswer run(Path file) throws IOException, InterruptedException {
        Process child = start(file);
        AtomicBoolean ended = new AtomicBoolean();
        Executor after = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.runAsync(() -> end(child, ended), after);
        try {
            child.getOutputStream().close();
            byte[] said = child.getInputStream().readNBytes(LONGEST_ANSWER + 1);
            if (said.length > LONGEST_ANSWER) {
                return new InspectionAnswer(null, Hindrance.DAMAGED);
            }
            int code = child.waitFor();
            return code == 0 ? InspectionAnswer.read(said) : new InspectionAnswer(null, died(code, ended.get()));
        } catch (IOException cutOff) {
            return new InspectionAnswer(null, died(child.waitFor(), ended.get()));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void end(Process child, AtomicBoolean ended) {
        if (child.isAlive()) {
            ended.set(true);
            child.destroyForcibly();
        }
    }

    private static Hindrance died(int code, boolean ended) {
        return ended ? Hindrance.TIME : code == OUT_OF_MEMORY ? Hindrance.MEMORY : Hindrance.DAMAGED;
    }

    private Process start(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        List<String> command = new ArrayList<>(NoNetwork.COMMAND);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("tmp")));
        command.addAll(NoNetwork.options(folder));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + folder,
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                file.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }
}
