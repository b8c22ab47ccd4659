package dk.spor.similarity;

import dk.spor.synthesis.LivingText;
import dk.spor.synthesis.LivingTexts;
import dk.spor.synthesis.PointId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks the shared words of points up in what the points say now. */
@Component
class SimilarTexts {

    private final JdbcClient jdbc;
    private final LivingTexts living;
    private final StemWords words;

    SimilarTexts(JdbcClient jdbc, LivingTexts living, StemWords words) {
        this.jdbc = jdbc;
        this.living = living;
        this.words = words;
    }

    /**
     * The words that a point shares with each of those that are like it.
     *
     * @param mine what the point says
     * @param said what those say that live
     */
    Map<PointId, List<String>> shared(LivingText mine, List<SimilarStore.Like> like, Map<PointId, LivingText> said) {
        List<String> all = new ArrayList<>(List.of(mine.words()));
        said.values().forEach(it -> all.add(it.words()));
        SimilarWords both = new SimilarWords(words.stems(all));
        Map<PointId, List<String>> shared = new HashMap<>();
        for (SimilarStore.Like it : like) {
            LivingText other = said.get(it.point());
            if (other != null) {
                shared.put(it.point(), both.shared(it.stems(), mine.words(), other.words()));
            }
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
        List<String> texts = living.of(group.stream().map(SimilarVector::point).toList()).values().stream()
                .map(LivingText::words)
                .toList();
        return new SimilarWords(words.stems(texts)).first(stems(most), String.join(" \n", texts));
    }

    private List<String> stems(List<Integer> ids) {
        Map<Integer, String> stems = new HashMap<>();
        jdbc.sql("select id, stem from similarity.stem where id = any(:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(row -> {
                    stems.put(row.getInt("id"), row.getString("stem"));
                });
        return ids.stream().map(it -> stems.getOrDefault(it, "")).toList();
    }
}
