package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.spor.shared.Fact;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact can be kept by {@code audit}, which refuses what is not an id or a plain value, and names nobody. */
class FactsTest {

    private static final Set<String> COLUMNS = Set.of("by", "at", "about");
    private static final Set<String> OF_PERSONS = Set.of("name", "email", "address", "phone", "title");
    private static final List<Class<?>> PLAIN =
            List.of(UUID.class, Enum.class, Temporal.class, Number.class, Boolean.class, String.class);

    @Test
    void factsHoldIdsAndPlainValuesOnly() {
        assertThat(complaints(Built.PRODUCT)).isEmpty();
    }

    @Test
    void aFactThatTellsMoreIsCaught() {
        assertThat(complaints(Built.OFFENDERS))
                .containsExactly(
                        "Gossip.email may name a person: a fact holds the id",
                        "Gossip.whom is neither an id nor a plain value: audit would refuse it",
                        "Gossip.others is neither an id nor a plain value: audit would refuse it");
    }

    private static List<String> complaints(JavaClasses classes) {
        return classes.stream()
                .filter(it -> it.isAssignableTo(Fact.class) && !it.isInterface())
                .map(it -> it.reflect())
                .flatMap(FactsTest::complaints)
                .toList();
    }

    private static Stream<String> complaints(Class<?> fact) {
        if (!fact.isRecord()) {
            return Stream.of(fact.getSimpleName() + " is a fact and no record");
        }
        return Stream.of(fact.getRecordComponents())
                .filter(it -> !COLUMNS.contains(it.getName()))
                .filter(it -> OF_PERSONS.contains(it.getName()) || !isPlain(it.getGenericType()))
                .map(it -> fact.getSimpleName() + "." + it.getName()
                        + (OF_PERSONS.contains(it.getName())
                                ? " may name a person: a fact holds the id"
                                : " is neither an id nor a plain value: audit would refuse it"));
    }

    private static boolean isPlain(Type type) {
        if (type instanceof ParameterizedType many) {
            return Collection.class.isAssignableFrom((Class<?>) many.getRawType())
                    && isPlain(many.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> one)) {
            return false;
        }
        RecordComponent[] parts = one.getRecordComponents();
        return one.isPrimitive()
                || PLAIN.stream().anyMatch(it -> it.isAssignableFrom(one))
                || (parts != null && parts.length == 1 && isPlain(parts[0].getGenericType()));
    }
}
