package dk.spor.response;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON of which there is only one form, so that anyone gets the same digest: RFC 8785 (names in the order of their
 * UTF-16 code units, no white space, the shortest escapes) for objects, arrays, strings in Unicode NFC, whole numbers
 * and booleans. What is null is left out.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Map<String, ? extends @Nullable Object> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String || value instanceof UUID || value instanceof Enum<?>) {
            string(value.toString());
        } else {
            throw new IllegalArgumentException("No canonical form of a " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(name), value);
            }
        });
        String separator = "{";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> array) {
        String separator = "[";
        for (Object element : array) {
            out.append(separator);
            value(element);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> character((char) c));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
