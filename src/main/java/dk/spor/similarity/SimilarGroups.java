package dk.spor.similarity;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of points that say something like each other, over a whole consultation. */
@Component
public class SimilarGroups {

    /**
     * How alike the points of a group are on average, at the least; chosen by measuring, see docs/performance.md.
     */
    public static final double LEAST = 0.12;

    /** Of more points than this no groups are made, as each is held against all others in memory: 10,000 do not fit in 256 MiB. */
    public static final int MOST = 2_000;

    /** What is less alike than this counts as not alike at all. */
    private static final double FAINT = 0.03;

    private final Points points;
    private final SimilarStore store;
    private final SimilarTexts texts;

    SimilarGroups(Points points, SimilarStore store, SimilarTexts texts) {
        this.points = points;
        this.store = store;
        this.texts = texts;
    }

    /** Whether there are more points than groups are made of. */
    public boolean areTooMany(ConsultationId consultation) {
        return store.size(consultation) > MOST;
    }

    /** The largest first, of what this actor may read; each point is in at most one. */
    @Transactional(readOnly = true)
    public List<SimilarGroup> of(ConsultationId consultation, Actor actor) {
        List<SimilarVector> vectors = store.vectors(
                consultation,
                points.municipalities(consultation, actor).stream()
                        .map(Organisation::id)
                        .toList());
        Map<PointId, Integer> order = new HashMap<>();
        Map<PointId, AnsweredPoint> answered = new HashMap<>();
        for (AnsweredPoint it : points.all(consultation, actor)) {
            order.put(it.point().id(), order.size());
            answered.put(it.point().id(), it);
        }
        // Whose words were still unknown a moment ago is left out.
        vectors.removeIf(it -> !answered.containsKey(it.point()));
        List<SimilarGroup> groups = new ArrayList<>();
        for (List<SimilarVector> group : of(vectors, LEAST)) {
            groups.add(new SimilarGroup(
                    group.stream()
                            .map(SimilarVector::point)
                            .sorted(Comparator.comparing(it -> Objects.requireNonNull(order.get(it))))
                            .map(it -> Objects.requireNonNull(answered.get(it)))
                            .toList(),
                    texts.shared(group),
                    likeness(group)));
        }
        return groups;
    }

    static List<List<SimilarVector>> of(List<SimilarVector> vectors, double least) {
        return SimilarClusters.of(SimilarPairs.of(vectors, FAINT), least).stream()
                .map(group -> group.stream().map(vectors::get).toList())
                .toList();
    }

    private static double likeness(List<SimilarVector> group) {
        double sum = 0;
        for (int one = 0; one < group.size(); one++) {
            for (int other = 0; other < one; other++) {
                sum += group.get(one).likeness(group.get(other));
            }
        }
        return 2 * sum / (group.size() * (group.size() - 1));
    }
}
