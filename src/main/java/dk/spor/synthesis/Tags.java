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

    /** Those whose name, or that of a tag merged into them, shares a word stem with what the point says. */
    public List<Tag> suggested(TagTree tree, PointId point) {
        List<TagId> found = jdbc.sql("""
                        select t.id from synthesis.tag t join synthesis.point p on p.consultation = t.consultation
                        where p.id = :point
                          and exists (select from unnest(to_tsvector('danish', t.name)) n join unnest(p.search) w using (lexeme))
                        """)
                .param("point", point.value())
                .query((row, n) -> new TagId(row.getObject("id", UUID.class)))
                .list();
        return tree.now(found);
    }

    private static UUID[] ids(Set<TagId> tags) {
        return tags.stream().map(TagId::value).toArray(UUID[]::new);
    }
}
