package dk.spor.similarity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of texts and their stems, by PostgreSQL's own Danish stemmer. */
@Component
class StemWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]+");
    /** In letters; what is longer is no word, and would not fit into an index. */
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    StemWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text's words as they are written, in its order; numbers and single letters are none, and what is too long for one. */
    static List<String> of(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .filter(it -> it.length() <= LONGEST)
                .toList();
    }

    static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The stem of each word of these texts, by the word in small letters; words that say nothing have none. */
    Map<String, String> stems(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(it -> of(it).forEach(word -> words.add(small(word))));
        Map<String, String> stems = new LinkedHashMap<>();
        jdbc.sql("select word, (ts_lexize('danish_stem', word))[1] as stem from unnest(:words) word")
                .param("words", words.toArray(String[]::new))
                .query(row -> {
                    String stem = row.getString("stem");
                    if (stem != null && !StemsOfTheGenre.holds(stem)) {
                        stems.put(row.getString("word"), stem);
                    }
                });
        return stems;
    }
}
