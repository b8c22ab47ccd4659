package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.Organisation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the labels of a municipality's points begin with: "VIB", or more letters where that is taken. */
@Component
class PrefixStore {

    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;

    PrefixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a municipality its prefix in a consultation unless it has one. */
    void give(ConsultationId consultation, Organisation to) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('prefix ' || :consultation, 0))")
                .param("consultation", consultation.toString())
                .query(rows -> {});
        Set<String> taken =
                new HashSet<>(jdbc.sql("select prefix from synthesis.prefix where consultation = :consultation")
                        .param("consultation", consultation.value())
                        .query(String.class)
                        .list());
        jdbc.sql("""
                        insert into synthesis.prefix (consultation, organisation, prefix)
                        values (:consultation, :organisation, :prefix) on conflict (consultation, organisation) do nothing
                        """)
                .param("consultation", consultation.value())
                .param("organisation", to.id().value())
                .param("prefix", free(to.shortName(), taken))
                .update();
    }

    static String free(String name, Set<String> taken) {
        String letters = name.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.forLanguageTag("da"));
        int shortest = Math.min(SHORTEST, letters.length());
        Stream<String> longer =
                IntStream.rangeClosed(shortest, letters.length()).mapToObj(it -> letters.substring(0, it));
        Stream<String> numbered = IntStream.iterate(2, it -> it + 1).mapToObj(it -> letters + it);
        return Stream.concat(longer, numbered)
                .filter(it -> !it.isEmpty() && !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
