package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import dk.spor.shared.Transitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

/** Every state machine is whole and drawn. {@code -Ddraw=true} draws anew. */
class StatesTest {

    private static final String DRAW = "mvn test-compile surefire:test -Dtest=StatesTest -Ddraw=true";

    @Test
    void everyStateHasItsRowAndEveryTableIsDrawn() {
        if (Boolean.getBoolean("draw")) {
            tables(Built.PRODUCT).forEach(StatesTest::draw);
        }
        assertThat(complaints(Built.PRODUCT)).isEmpty();
        assertThat(tables(Built.PRODUCT)).as("state machines").isNotEmpty();
    }

    @Test
    void aForgottenStateAndAMissingDrawingAreCaught() {
        assertThat(complaints(Built.OFFENDERS))
                .containsExactly(
                        "Mood has no row for FORGOTTEN: give it one, empty for an end",
                        "docs/states/Mood.mmd is not the table of Mood: run " + DRAW);
    }

    private static List<String> complaints(JavaClasses classes) {
        List<String> complaints = new ArrayList<>();
        for (JavaField field : tables(classes)) {
            Class<?> states = field.getOwner().reflect();
            for (Object state : states.getEnumConstants()) {
                if (!table(field).states().contains(state)) {
                    complaints.add("%s has no row for %s: give it one, empty for an end"
                            .formatted(states.getSimpleName(), state));
                }
            }
            if (!drawn(field).equals(table(field).drawing())) {
                complaints.add(
                        "%s is not the table of %s: run %s".formatted(file(field), states.getSimpleName(), DRAW));
            }
        }
        return complaints;
    }

    private static List<JavaField> tables(JavaClasses classes) {
        return classes.stream()
                .filter(it -> it.isEnum())
                .flatMap(it -> it.getFields().stream())
                .filter(it -> it.getRawType().isEquivalentTo(Transitions.class))
                .toList();
    }

    private static Transitions<?> table(JavaField field) {
        ReflectionUtils.makeAccessible(field.reflect());
        return (Transitions<?>) ReflectionUtils.getField(field.reflect(), null);
    }

    private static Path file(JavaField field) {
        return Path.of("docs/states", field.getOwner().getSimpleName() + ".mmd");
    }

    private static String drawn(JavaField field) {
        try {
            return Files.exists(file(field)) ? Files.readString(file(field)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(JavaField field) {
        try {
            Files.createDirectories(file(field).getParent());
            Files.writeString(file(field), table(field).drawing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
