package dk.spor.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as our own schemas use; a word that it does not know fails. */
public final class JsonSchema {

    private final List<String> complaints = new ArrayList<>();

    private JsonSchema() {}

    /** What in the document is not as the schema says, each with where it stands. */
    public static List<String> complaints(JsonNode schema, JsonNode document) {
        JsonSchema checked = new JsonSchema();
        checked.check(schema, document, "");
        return checked.complaints;
    }

    private void check(JsonNode schema, JsonNode value, String where) {
        for (String word : schema.propertyNames()) {
            JsonNode rule = schema.get(word);
            boolean kept = switch (word) {
                case "$schema", "title", "description", "properties" -> true;
                case "type" -> isOf(rule.asString(), value);
                case "const" -> rule.equals(value);
                case "enum" -> rule.valueStream().anyMatch(value::equals);
                case "pattern" ->
                    Pattern.compile(rule.asString()).matcher(value.asString()).find();
                case "minimum" -> value.asInt() >= rule.asInt();
                case "minItems" -> value.size() >= rule.asInt();
                case "required" -> rule.valueStream().allMatch(it -> value.has(it.asString()));
                case "additionalProperties" -> value.propertyNames().stream().allMatch(schema.get("properties")::has);
                case "items" -> items(rule, value, where);
                default -> throw new AssertionError("This check does not know " + word);
            };
            if (!kept) {
                complaints.add(where + " " + word + ": " + value);
            }
        }
        if (schema.has("properties")) {
            schema.get("properties").propertyNames().stream()
                    .filter(value::has)
                    .forEach(it -> check(schema.get("properties").get(it), value.get(it), where + "/" + it));
        }
    }

    private boolean items(JsonNode schema, JsonNode array, String where) {
        for (int i = 0; i < array.size(); i++) {
            check(schema, array.get(i), where + "/" + i);
        }
        return true;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            default -> throw new AssertionError("This check does not know the type " + type);
        };
    }
}
