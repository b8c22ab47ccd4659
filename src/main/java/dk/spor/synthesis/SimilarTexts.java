package dk.spor.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks the shared words of points up in what the points say now. */
@Component
class SimilarTexts {

    private final JdbcClient jdbc;
    private final StemWords words;

    SimilarTexts(JdbcClient jdbc, StemWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** The words that a point shares with each of those that are like it. */
    Map<PointId, List<String>> shared(PointId point, List<SimilarStore.Like> like) {
        List<PointId> ids = new ArrayList<>(List.of(point));
        like.forEach(it -> ids.add(it.point()));
        Map<PointId, String> texts = texts(ids);
        SimilarWords both = new SimilarWords(words.stems(texts.values()));
        Map<PointId, List<String>> shared = new HashMap<>();
        for (SimilarStore.Like it : like) {
            shared.put(
                    it.point(),
                    both.shared(it.stems(), texts.getOrDefault(point, ""), texts.getOrDefault(it.point(), "")));
        }
        return shared;
    }

    /** The words that more than half of a group have. */
    List<String> shared(List<SimilarVector> group) {
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        for (SimilarVector it : group) {
            for (int i = 0; i < it.stems().length; i++) {
                counts.merge(it.stems()[i], 1, Integer::sum);
                weights.merge(it.stems()[i], (double) it.weights()[i], Double::sum);
            }
        }
        List<Integer> most = weights.entrySet().stream()
                .filter(it -> counts.getOrDefault(it.getKey(), 0) * 2 > group.size())
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Collection<String> texts =
                texts(group.stream().map(SimilarVector::point).toList()).values();
        return new SimilarWords(words.stems(texts)).first(stems(most), String.join(" \n", texts));
    }

    private List<String> stems(List<Integer> ids) {
        Map<Integer, String> stems = new HashMap<>();
        jdbc.sql("select id, stem from synthesis.stem where id = any(:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(row -> {
                    stems.put(row.getInt("id"), row.getString("stem"));
                });
        return ids.stream().map(it -> stems.getOrDefault(it, "")).toList();
    }

    private Map<PointId, String> texts(List<PointId> ids) {
        Map<PointId, String> texts = new HashMap<>();
        jdbc.sql("select id, words from synthesis.point where id = any(:points)")
                .param("points", ids.stream().map(PointId::value).toArray(UUID[]::new))
                .query(row -> {
                    texts.put(new PointId(row.getObject("id", UUID.class)), row.getString("words"));
                });
        return texts;
    }
}
