package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The shape of classes and files that STYLE.md asks for. */
class ShapeTest {

    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_TESTS = 300;
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Impl|Utils?|Service)");
    private static final Set<String> ONE_LEVEL_BELOW_A_ROOM = Set.of("", "web");

    @Test
    void classesHaveTheShapeThatStyleAsksFor() {
        assertThat(complaints(Built.PRODUCT, "dk.spor")).isEmpty();
    }

    @Test
    void filesFitOnAFewScreens() {
        assertThat(tooLong(MOST_LINES, Sources.under("src/main/java", ".java"))).isEmpty();
        assertThat(tooLong(MOST_LINES, Sources.under("src/main/jte", ".jte"))).isEmpty();
        assertThat(tooLong(MOST_LINES, Sources.under("frontend/js", ".js"))).isEmpty();
        assertThat(tooLong(MOST_LINES_OF_TESTS, Sources.under("src/test/java", ".java")))
                .isEmpty();
    }

    @Test
    void everyOtherShapeIsCaught() {
        assertThat(complaints(Built.OFFENDERS, Built.OFFENDERS_HOME))
                .containsExactly(
                        "Cellar lies in kitchen.util.deep: a room is one package, with its pages in web",
                        "ThingManager is a controller outside web: move it there",
                        "ThingManager says nothing: name it by what it does",
                        "ThingManager.clock is injected into a field: take it in the constructor",
                        "ThingManager.page is a GET and calls Deletion.delete, which writes: make it a POST",
                        "ThingManager.setClock is a setter: give the class a verb instead");
        assertThat(tooLong(200, Map.of("Long.java", "line\n".repeat(201))))
                .containsExactly("Long.java has 201 lines, the most is 200: it wants to be two");
    }

    private static Set<String> complaints(JavaClasses classes, String home) {
        Set<String> complaints = new TreeSet<>();
        for (JavaClass type : classes) {
            addIfMisplaced(type, home, complaints);
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                complaints.add(type.getSimpleName() + " says nothing: name it by what it does");
            }
            for (JavaField field : type.getFields()) {
                if (field.isAnnotatedWith(Autowired.class) || field.isAnnotatedWith(Value.class)) {
                    complaints.add(
                            name(type, field.getName()) + " is injected into a field: take it in the constructor");
                }
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.getName().matches("set[A-Z].*")
                        && method.getRawParameterTypes().size() == 1) {
                    complaints.add(name(type, method.getName()) + " is a setter: give the class a verb instead");
                }
                if (method.isAnnotatedWith(GetMapping.class)) {
                    addIfItWrites(method, complaints);
                }
            }
        }
        return complaints;
    }

    private static void addIfMisplaced(JavaClass type, String home, Set<String> complaints) {
        String room = Built.room(type, home);
        String inside = type.getPackageName().substring(home.length()).replaceFirst("^\\.\\w+\\.?", "");
        if (!ONE_LEVEL_BELOW_A_ROOM.contains(inside)) {
            complaints.add("%s lies in %s.%s: a room is one package, with its pages in web"
                    .formatted(type.getSimpleName(), room, inside));
        }
        if (type.isMetaAnnotatedWith(Controller.class) && !inside.equals("web") && !room.equals("ui")) {
            complaints.add(type.getSimpleName() + " is a controller outside web: move it there");
        }
    }

    private static void addIfItWrites(JavaMethod get, Set<String> complaints) {
        get.getMethodCallsFromSelf().stream()
                .flatMap(it -> it.getTarget().resolveMember().stream())
                .filter(it -> writes(it) || (writes(it.getOwner()) && !it.isAnnotatedWith(Transactional.class)))
                .forEach(it -> complaints.add("%s is a GET and calls %s, which writes: make it a POST"
                        .formatted(name(get.getOwner(), get.getName()), name(it.getOwner(), it.getName()))));
    }

    private static boolean writes(HasAnnotations<?> member) {
        return member.tryGetAnnotationOfType(Transactional.class)
                .map(it -> !it.readOnly())
                .orElse(false);
    }

    private static Stream<String> tooLong(int most, Map<String, String> files) {
        return files.entrySet().stream()
                .filter(it -> it.getValue().lines().count() > most)
                .map(it -> "%s has %d lines, the most is %d: it wants to be two"
                        .formatted(it.getKey(), it.getValue().lines().count(), most));
    }

    private static String name(JavaClass type, String member) {
        return type.getSimpleName() + "." + member;
    }
}
