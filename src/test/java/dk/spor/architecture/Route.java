package dk.spor.architecture;

import dk.spor.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code routes.txt}.
 *
 * @param may {@code anyone}, {@code signed-in}, {@code nobody}, or roles
 * @param otherwise what a visitor who isn't signed in gets: {@code -}, {@code sign-in} or {@code 404}
 */
public record Route(String method, String path, Set<String> may, String otherwise) {

    public static final String ANYONE = "anyone";
    private static final Set<String> NO_ROLES = Set.of(ANYONE, "signed-in", "nobody");

    public static List<Route> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(Route::row)
                .toList();
    }

    private static Route row(String line) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != 4) {
            throw new IllegalArgumentException("not four columns: " + line);
        }
        Set<String> may = Set.of(cells[2].split(","));
        may.stream().filter(it -> !NO_ROLES.contains(it)).forEach(Role::valueOf);
        return new Route(cells[0], cells[1], may, cells[3]);
    }

    public String key() {
        return method + " " + path;
    }

    public boolean isPage() {
        return "GET".equals(method);
    }

    /** Whether it is a page to be looked at, and not a file or a way on. */
    public boolean isShown() {
        return isPage()
                && !path.matches(
                        ".*\\.\\w+|.*/file|.*/\\{kept}|.*/preview/\\{number}|/responses/.*/presence|/language|/session|/error");
    }

    boolean isOfOneThing() {
        return path.contains("{");
    }

    public boolean allows(Role role) {
        return may.contains(ANYONE) || may.contains("signed-in") || may.contains(role.name());
    }

    /** The row as it would be for others. */
    Route with(Set<String> others) {
        return new Route(method, path, others, otherwise);
    }
}
