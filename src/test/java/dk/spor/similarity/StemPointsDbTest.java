package dk.spor.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.synthesis.PointId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class StemPointsDbTest {

    private final SimilarCrowd crowd;
    private final StemPoints stem;
    private final SimilarStore store;
    private final JdbcClient jdbc;

    StemPointsDbTest(SimilarCrowd crowd, StemPoints stem, SimilarStore store, JdbcClient jdbc) {
        this.crowd = crowd;
        this.stem = stem;
        this.store = store;
        this.jdbc = jdbc;
    }

    @Test
    void theIndexIsTheSameInWhateverOrderThePointsCame() throws Exception {
        List<String> texts = new ArrayList<>(new SimilarGenerator(3).texts(20));
        texts.addAll(List.of("Supercykelstien", "En cykelsti", "Super sti på cykel"));
        Map<String, List<String>> inOneGo = index(List.of(texts));

        List<List<String>> oneByOne = new ArrayList<>();
        texts.forEach(it -> oneByOne.add(List.of(it)));
        Collections.shuffle(oneByOne, new Random(5));
        assertThat(index(oneByOne)).isEqualTo(inOneGo);
        assertThat(inOneGo.get("Supercykelstien")).containsExactly("cykelsti", "sti", "sup", "supercykelsti");
    }

    @Test
    void howManyPointsHaveAStemIsCountedRightAlsoAfterChanges() throws Exception {
        SimilarCrowd.Crowd points = crowd.begin();
        points.put(new SimilarGenerator(4).texts(50));
        all();
        jdbc.sql("update synthesis.point set words = words || ' jordfordeling' where id = ?")
                .param(points.points.get(0).value())
                .update();
        jdbc.sql("update synthesis.point set ended_as = 'GONE' where id = ?")
                .param(points.points.get(1).value())
                .update();
        all();

        assertThat(stems(points).get(points.points.get(0))).contains("jordfordeling");
        assertThat(stems(points)).doesNotContainKey(points.points.get(1));
        assertThat(jdbc.sql("""
                                select count(*) from similarity.stem s where points <>
                                    (select count(*) from similarity.point_stem p where p.stem = s.id)
                                """).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select points from similarity.stem where consultation = ? and stem = ''")
                        .param(points.consultation().value())
                        .query(Integer.class)
                        .single())
                .as("the response's own and those that were put, but for the one that is gone")
                .isEqualTo(50);
    }

    @Test
    void whatTheDatabaseSaysOfLikenessMemorySaysToo() throws Exception {
        SimilarCrowd.Crowd points = crowd.begin();
        points.put(SimilarLabelled.all().stream()
                .limit(40)
                .map(SimilarLabelled::text)
                .toList());
        all();
        Map<PointId, SimilarVector> vectors = new HashMap<>();
        store.vectors(points.consultation(), List.of(points.organisation())).forEach(it -> vectors.put(it.point(), it));

        PointId point = points.points.get(0);
        List<SimilarStore.Like> like = store.like(point, List.of(points.organisation()), 0.01, 100);
        assertThat(like).hasSizeGreaterThan(10);
        for (SimilarStore.Like it : like) {
            assertThat(vectors.get(point).likeness(vectors.get(it.point())))
                    .isCloseTo(it.likeness(), Offset.offset(1e-5));
        }
        assertThat(SimilarPairs.of(List.copyOf(vectors.values()), 0.01)).hasSizeGreaterThan(100);
        assertThat(store.like(point, List.of(), 0, 100))
                .as("nobody may be read")
                .isEmpty();
    }

    private Map<String, List<String>> index(List<List<String>> arrivals) throws Exception {
        SimilarCrowd.Crowd points = crowd.begin();
        List<String> texts = new ArrayList<>();
        for (List<String> some : arrivals) {
            points.put(some);
            texts.addAll(some);
            all();
        }
        Map<PointId, List<String>> stems = stems(points);
        Map<String, List<String>> byText = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byText.put(texts.get(i), stems.get(points.points.get(i)));
        }
        return byText;
    }

    private void all() {
        while (stem.some()) {
            // The next ones.
        }
    }

    private Map<PointId, List<String>> stems(SimilarCrowd.Crowd points) {
        Map<PointId, List<String>> stems = new HashMap<>();
        jdbc.sql("""
                        select p.point, s.stem from similarity.point_stem p join similarity.stem s on s.id = p.stem
                        where s.consultation = ? and s.stem <> '' order by s.stem
                        """).param(points.consultation().value()).query(row -> {
            stems.computeIfAbsent(new PointId(row.getObject("point", UUID.class)), it -> new ArrayList<>())
                    .add(row.getString("stem"));
        });
        return stems;
    }
}
