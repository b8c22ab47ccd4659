package dk.spor.identity;

import dk.spor.ui.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows the roles by the words that people write, in Danish and English, whatever the case. */
@Component
class RoleWords {

    private static final List<Locale> LANGUAGES = List.of(new Locale("da"), Locale.ENGLISH);

    private final Map<String, Role> byWord = new HashMap<>();

    RoleWords(Texts texts) {
        for (Locale language : LANGUAGES) {
            for (Role role : Role.values()) {
                byWord.put(key(texts.text(language, "identity.Role." + role.name())), role);
                Arrays.stream(texts.text(language, "identity.alias." + role.name())
                                .split(","))
                        .forEach(word -> byWord.put(key(word), role));
            }
        }
    }

    Optional<Role> read(String typed) {
        return Optional.ofNullable(byWord.get(key(typed)));
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
