package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.synthesis.EmptyStems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link EmptyStems} by the index. */
@Component
class StoredEmptyStems implements EmptyStems {

    /** Of fewer points nobody can tell what most of them say. */
    private static final int MANY = 8;

    private final JdbcClient jdbc;

    StoredEmptyStems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> among(ConsultationId consultation, Collection<String> stems) {
        Set<String> empty = new HashSet<>(jdbc.sql("""
                        select s.stem from similarity.stem s
                        join similarity.stem every on every.consultation = s.consultation and every.stem = ''
                        where s.consultation = :consultation and s.stem = any(:stems)
                          and every.points >= :many and s.points * 2 > every.points
                        """)
                .param("consultation", consultation.value())
                .param("stems", stems.toArray(String[]::new))
                .param("many", MANY)
                .query(String.class)
                .list());
        stems.stream().filter(StemsOfTheGenre::holds).forEach(empty::add);
        return empty;
    }
}
