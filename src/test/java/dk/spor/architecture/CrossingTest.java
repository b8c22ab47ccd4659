package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Only records, enums and interfaces (annotations among them) cross a wall; so nobody holds another room's verbs or
 * tables. The open rooms, which have neither, are free to all, and the application's own class puts the rooms together.
 */
class CrossingTest {

    @Test
    void onlyRecordsEnumsAndInterfacesCrossAWall() {
        assertThat(crossings(Built.PRODUCT, "dk.spor"))
                .as("Put a public interface in front of it, or a record in its place (STYLE.md, Shape)")
                .isEmpty();
    }

    @Test
    void aClassThatCrossesIsCaught() {
        assertThat(crossings(Built.OFFENDERS, Built.OFFENDERS_HOME)).containsExactly("kitchen.Cook uses garden.Spade");
    }

    private static List<String> crossings(JavaClasses classes, String home) {
        Set<String> open =
                Room.all().stream().filter(Room::open).map(Room::name).collect(Collectors.toSet());
        return classes.stream()
                .filter(it -> !Built.room(it, home).isEmpty())
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .filter(it -> crosses(it, home, open))
                .map(it -> name(it.getOriginClass(), home) + " uses " + name(it.getTargetClass(), home))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean crosses(Dependency dependency, String home, Set<String> open) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String there = Built.room(target, home);
        boolean elsewhere = !there.isEmpty() && !there.equals(Built.room(dependency.getOriginClass(), home));
        return elsewhere && !open.contains(there) && !(target.isRecord() || target.isEnum() || target.isInterface());
    }

    private static String name(JavaClass type, String home) {
        return type.getBaseComponentType().getName().substring(home.length() + 1);
    }
}
