package dk.spor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** A room and the rooms it may use, as its {@code package-info} says. */
record Room(String name, boolean open, List<String> mayUse) {

    /** Every package of the product's with a {@code package-info}, in the order of their names. */
    static List<Room> all() {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/dk/spor"))) {
            return folders.filter(it -> Files.exists(it.resolve("package-info.java")))
                    .map(it -> it.getFileName().toString())
                    .sorted()
                    .map(Room::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Room named(String name) {
        try {
            ApplicationModule module =
                    Class.forName("dk.spor." + name + ".package-info").getAnnotation(ApplicationModule.class);
            return new Room(name, module.type() == ApplicationModule.Type.OPEN, List.of(module.allowedDependencies()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " has no package-info that is kept at run time", e);
        }
    }
}
