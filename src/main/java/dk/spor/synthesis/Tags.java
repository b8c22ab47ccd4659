package dk.spor.synthesis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk asks about tags; a {@link Desk} is only opened for the secretariat. */
@Component
public class Tags {

    /** Of fewer points nobody can tell what most of them say. */
    private static final int MANY = 8;

    private final TagStore store;
    private final JdbcClient jdbc;

    Tags(TagStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /** What each of these points is about now. */
    public Map<PointId, List<Tag>> of(TagTree tree, Collection<PointId> points) {
        return store.of(points).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> tree.now(it.getValue())));
    }

    /** How many living points a tag has, with what is below it and was merged into it. */
    public int count(TagTree tree, TagId tag) {
        return jdbc.sql("""
                        select count(distinct t.point) from synthesis.point_tag t join synthesis.point p on p.id = t.point
                        where p.ended_as is null and t.tag = any(:tags)
                        """)
                .param("tags", ids(tree.within(tag)))
                .query(Integer.class)
                .single();
    }

    /**
     * Those whose name, or that of a tag merged into them, shares a word stem with what the point says: not one
     * that every response is full of, nor one that most of these points say.
     */
    public List<Tag> suggested(TagTree tree, PointId point) {
        List<TagId> found = jdbc.sql("""
                        select t.id from synthesis.tag t join synthesis.point p on p.consultation = t.consultation
                        where p.id = :point
                          and exists (
                            select from unnest(to_tsvector('danish', t.name)) n join unnest(p.search) w using (lexeme)
                            where not lexeme = any(:genre)
                              and not exists (
                                select from synthesis.stem s
                                join synthesis.stem every on every.consultation = s.consultation and every.stem = ''
                                where s.consultation = p.consultation and s.stem = lexeme
                                  and every.points >= :many and s.points * 2 > every.points))
                        """)
                .param("point", point.value())
                .param("genre", StemsOfTheGenre.all())
                .param("many", MANY)
                .query((row, n) -> new TagId(row.getObject("id", UUID.class)))
                .list();
        return tree.now(found);
    }

    private static UUID[] ids(Set<TagId> tags) {
        return tags.stream().map(TagId::value).toArray(UUID[]::new);
    }
}
