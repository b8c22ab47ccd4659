package dk.spor.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final PointRows rows;
    private final EmptyStems stems;
    private final JdbcClient jdbc;

    Tags(TagStore store, PointRows rows, EmptyStems stems, JdbcClient jdbc) {
        this.store = store;
        this.rows = rows;
        this.stems = stems;
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
        Map<String, List<TagId>> named = new HashMap<>();
        jdbc.sql("""
                        select t.id, lexeme from synthesis.point p
                        join synthesis.tag t on t.consultation = p.consultation
                        cross join unnest(to_tsvector('danish', t.name)) n join unnest(p.search) w using (lexeme)
                        where p.id = :point
                        """).param("point", point.value()).query(row -> {
            named.computeIfAbsent(row.getString("lexeme"), it -> new ArrayList<>())
                    .add(new TagId(row.getObject("id", UUID.class)));
        });
        if (named.isEmpty()) {
            return List.of();
        }
        named.keySet().removeAll(stems.among(rows.of(point).consultation(), Set.copyOf(named.keySet())));
        return tree.now(named.values().stream().flatMap(List::stream).toList());
    }

    private static UUID[] ids(Set<TagId> tags) {
        return tags.stream().map(TagId::value).toArray(UUID[]::new);
    }
}
