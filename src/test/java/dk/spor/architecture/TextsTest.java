package dk.spor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, is used, and comes out as it was meant. */
class TextsTest {

    /** Languages differ in what they inflect, so a choice may be missing in one of them. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+(?!,choice|\\d)");

    /** What {@code View.hint} and the list of things to do say beside a text. */
    private static final String BESIDE = "(?<=\\.[A-Z_]{1,40})\\.hint$|(?<=\\.toDo\\.\\w{1,40})\\.action$";

    @Test
    void everyTextIsInBothLanguagesAndWellFormed() {
        assertThat(complaints(texts("da"), texts("en"))).isEmpty();
    }

    @Test
    void everyTextIsUsedAndEveryTextUsedIsThere() {
        Set<String> used = literals(sources());
        used.addAll(wordsOfEnums(texts("da").keySet()));
        assertThat(misuses(texts("da").keySet(), used)).isEmpty();
    }

    @Test
    void oneThingHasOneWordInDanish() {
        Pattern others = Pattern.compile("(?i)(?<!KKR-)\\bkoordinator|upload|indsend|\\bdeadline");
        assertThat(texts("da"))
                .allSatisfy((key, text) -> assertThat(key.startsWith("identity.alias.") ? "" : text)
                        .as(key)
                        .doesNotContainPattern(others));
    }

    @Test
    void whatIsWrongWithATextIsCaught() {
        Map<String, String> danish = Map.of("ui.a", "Det er {0}", "ui.b", "Ja", "ui.c", "KL's svar", "home.x", "X");
        Map<String, String> english =
                Map.of("ui.a", "It is {1}", "ui.c", "KL''s response", "ui.d", "D {0", "home.x", "");
        assertThat(complaints(danish, english))
                .containsExactlyInAnyOrder(
                        "ui.a has other placeholders in Danish than in English",
                        "ui.b is missing in English",
                        "ui.c: write an apostrophe twice, MessageFormat drops a single one",
                        "ui.d is missing in Danish",
                        "ui.d: its braces do not match",
                        "home.x is empty");
    }

    @Test
    void aTextThatIsUnusedOrMissingIsCaught() {
        Set<String> keys = Set.of("ui.used", "ui.role.READER", "ui.unused");
        String java = """
                text("ui.used"); text("ui.role." + role); text("ui.missing"); "update ui.unused set"; "ui/unused"
                """;
        assertThat(misuses(keys, literals(List.of(java))))
                .containsExactly(
                        "ui.missing is used and stands in no text file", "ui.unused is used nowhere: take it out");
    }

    private static List<String> complaints(Map<String, String> danish, Map<String, String> english) {
        List<String> complaints = new ArrayList<>();
        difference(danish, english).forEach(it -> complaints.add(it + " is missing in English"));
        difference(english, danish).forEach(it -> complaints.add(it + " is missing in Danish"));
        danish.forEach((key, text) -> {
            if (english.containsKey(key) && !placeholders(text).equals(placeholders(english.get(key)))) {
                complaints.add(key + " has other placeholders in Danish than in English");
            }
        });
        danish.forEach((key, text) -> addIfMalformed(key, text, complaints));
        english.forEach((key, text) -> addIfMalformed(key, text, complaints));
        return complaints;
    }

    private static void addIfMalformed(String key, String text, List<String> complaints) {
        if (text.isBlank()) {
            complaints.add(key + " is empty");
        }
        if (text.replace("''", "").contains("'")) {
            complaints.add(key + ": write an apostrophe twice, MessageFormat drops a single one");
        }
        if (text.replaceAll("\\{\\d+[^{}]*}", "").matches("(?s).*[{}].*") && !text.contains(",choice,")) {
            complaints.add(key + ": its braces do not match");
        }
    }

    /**
     * A literal that ends with a dot stands for every text that begins with it: the last word comes from the code. A room's
     * name alone stands for none, or nothing of the room could be found unused.
     */
    private static List<String> misuses(Set<String> keys, Set<String> literals) {
        Set<String> rooms =
                keys.stream().map(it -> it.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        Set<String> used = literals.stream()
                .filter(it -> it.matches("[a-z]+\\..+") && rooms.contains(it.replaceFirst("\\..*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> misuses = new ArrayList<>();
        used.stream()
                .filter(it -> keys.stream().noneMatch(key -> it.endsWith(".") ? key.startsWith(it) : key.equals(it)))
                .forEach(it -> misuses.add(it + " is used and stands in no text file"));
        new TreeSet<>(keys)
                .stream()
                        .filter(key -> !used.contains(key.replaceFirst(BESIDE, "")))
                        .filter(key ->
                                used.stream().noneMatch(it -> it.endsWith(".") ? key.startsWith(it) : key.equals(it)))
                        .forEach(it -> misuses.add(it + " is used nowhere: take it out"));
        return misuses;
    }

    /** {@code View.word} makes the key from the enum, so an enum that has a word for one value has one for each. */
    private static Set<String> wordsOfEnums(Set<String> keys) {
        return keys.stream()
                .filter(it -> it.matches("[a-z]+\\.[A-Z]\\w*\\.[A-Z_0-9]+"))
                .map(it -> it.substring(0, it.lastIndexOf('.')))
                .filter(it -> type("dk.spor." + it).isEnum())
                .flatMap(it -> Stream.of(type("dk.spor." + it).getEnumConstants())
                        .map(value -> it + "." + ((Enum<?>) value).name()))
                .collect(Collectors.toSet());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("There are texts for the values of " + name + ", which is not there", e);
        }
    }

    private static Set<String> literals(Iterable<String> sources) {
        Pattern literal = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.)\"");
        Set<String> literals = new TreeSet<>();
        sources.forEach(it -> literal.matcher(it).results().forEach(found -> literals.add(found.group(1))));
        return literals;
    }

    private static List<String> sources() {
        List<String> sources =
                new ArrayList<>(Sources.under("src/main/java", ".java").values());
        sources.addAll(Sources.under("src/main/jte", ".jte").values());
        return sources;
    }

    private static Set<String> difference(Map<String, String> one, Map<String, String> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.removeAll(other.keySet());
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        Sources.under("src/main/resources/text", "_" + language + ".properties")
                .values()
                .forEach(it -> {
                    Properties file = new Properties();
                    try {
                        file.load(new StringReader(it));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    file.forEach((key, text) -> texts.put((String) key, (String) text));
                });
        return texts;
    }
}
