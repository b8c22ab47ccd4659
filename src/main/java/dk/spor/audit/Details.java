package dk.spor.audit;

import dk.spor.shared.Fact;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a fact says beyond who, when and about what, as JSON with its components in the order of their names. Ids and
 * plain values only: anything that could carry a person or a text of its own is refused.
 */
final class Details {

    private static final Set<String> COLUMNS = Set.of("by", "at", "about");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Details() {}

    static String of(Fact fact) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        components(fact)
                .filter(component -> !COLUMNS.contains(component.getName()))
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> values.put(component.getName(), plain(valueOf(component, fact), component)));
        return JSON.writeValueAsString(values);
    }

    private static @Nullable Object plain(@Nullable Object value, RecordComponent component) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof UUID || value instanceof Enum<?> || value instanceof Temporal) {
            return value.toString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> plain(one, component)).toList();
        }
        if (value instanceof Record wrapper && wrapper.getClass().getRecordComponents().length == 1) {
            return plain(valueOf(wrapper.getClass().getRecordComponents()[0], wrapper), component);
        }
        throw new IllegalArgumentException("%s of %s is a %s; a fact holds ids and plain values only"
                .formatted(
                        component.getName(),
                        component.getDeclaringRecord().getSimpleName(),
                        value.getClass().getSimpleName()));
    }

    private static Stream<RecordComponent> components(Fact fact) {
        if (!fact.getClass().isRecord()) {
            throw new IllegalArgumentException(fact.getClass().getName() + " is a fact, so it has to be a record");
        }
        return Stream.of(fact.getClass().getRecordComponents());
    }

    private static @Nullable Object valueOf(RecordComponent component, Object of) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        return ReflectionUtils.invokeMethod(component.getAccessor(), of);
    }
}
