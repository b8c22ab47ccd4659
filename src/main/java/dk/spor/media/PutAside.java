package dk.spor.media;

import dk.spor.shared.SporSettings;
import dk.spor.shared.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where files from outside lie while they are looked at, each in a folder of its own under the data folder. */
@Component
class PutAside {

    /** Far longer than a file is looked at, so what is older was left by a server that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private final Path folder;
    private final SystemClock clock;

    @Autowired
    PutAside(SporSettings settings, SystemClock clock) {
        this(settings.data().toAbsolutePath().resolve("incoming"), clock);
    }

    PutAside(Path folder, SystemClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A file that is not there yet, alone in a new folder. */
    Path place() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder), "file")
                .resolve("file");
    }

    /** At the start and from then on, as other nodes may be at work in the same folder. */
    @Scheduled(initialDelay = 0, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant before = clock.now().minus(LEFT_BEHIND);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                if (Files.exists(one)
                        && Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }
}
