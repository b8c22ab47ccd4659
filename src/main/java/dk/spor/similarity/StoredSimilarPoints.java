package dk.spor.similarity;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.LivingText;
import dk.spor.synthesis.LivingTexts;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.synthesis.Similar;
import dk.spor.synthesis.SimilarPoints;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SimilarPoints} by the index. */
@Component
class StoredSimilarPoints implements SimilarPoints {

    /** The least likeness that is suggested; chosen by measuring, see docs/performance.md. */
    static final double LEAST = 0.14;

    private static final int MOST = 10;

    private final Points points;
    private final LivingTexts living;
    private final SimilarStore store;
    private final SimilarTexts texts;

    StoredSimilarPoints(Points points, LivingTexts living, SimilarStore store, SimilarTexts texts) {
        this.points = points;
        this.living = living;
        this.store = store;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Similar> to(PointId id, Actor actor) {
        return points.find(id, actor).map(it -> to(it.point(), actor)).orElse(List.of());
    }

    private List<Similar> to(Point point, Actor actor) {
        LivingText mine = living.of(List.of(point.id())).get(point.id());
        if (mine == null) {
            return List.of();
        }
        List<OrganisationId> readable = points.municipalities(mine.consultation(), actor).stream()
                .map(Organisation::id)
                .toList();
        List<SimilarStore.Like> like = store.like(point.id(), readable, LEAST, MOST);
        Map<PointId, LivingText> said =
                living.of(like.stream().map(SimilarStore.Like::point).toList());
        Map<PointId, AnsweredPoint> others = points.find(said.keySet(), actor);
        Map<PointId, List<String>> words = texts.shared(mine, like, said);
        return like.stream()
                .filter(it -> others.containsKey(it.point()))
                .map(it -> new Similar(
                        Objects.requireNonNull(others.get(it.point())),
                        it.likeness(),
                        words.getOrDefault(it.point(), List.of()),
                        point.isOfTheParagraphOf(
                                Objects.requireNonNull(others.get(it.point())).point())))
                .toList();
    }
}
