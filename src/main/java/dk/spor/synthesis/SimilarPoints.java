package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which other points of the consultation say something like one point, for those who may read them now. */
@Component
public class SimilarPoints {

    /** The least likeness that is suggested; chosen by measuring, see docs/performance.md. */
    static final double LEAST = 0.14;

    private static final int MOST = 10;

    private final Points points;
    private final PointRows rows;
    private final Readable readable;
    private final SimilarStore store;
    private final SimilarTexts texts;

    SimilarPoints(Points points, PointRows rows, Readable readable, SimilarStore store, SimilarTexts texts) {
        this.points = points;
        this.rows = rows;
        this.readable = readable;
        this.store = store;
        this.texts = texts;
    }

    /** The most alike first; nothing for who may not read the point. */
    @Transactional(readOnly = true)
    public List<Similar> to(PointId id, Actor actor) {
        return points.find(id, actor).map(it -> to(it.point(), actor)).orElse(List.of());
    }

    private List<Similar> to(Point point, Actor actor) {
        List<OrganisationId> organisations = readable
                .municipalities(rows.of(point.id()).consultation(), actor)
                .stream()
                .map(Organisation::id)
                .toList();
        List<SimilarStore.Like> like = store.like(point.id(), organisations, LEAST, MOST);
        Map<PointId, AnsweredPoint> others =
                points.find(like.stream().map(SimilarStore.Like::point).toList(), actor);
        Map<PointId, List<String>> words = texts.shared(point.id(), like);
        return like.stream()
                .filter(it -> others.containsKey(it.point()))
                .map(it -> new Similar(
                        Objects.requireNonNull(others.get(it.point())),
                        it.likeness(),
                        words.getOrDefault(it.point(), List.of()),
                        isSameParagraph(
                                point,
                                Objects.requireNonNull(others.get(it.point())).point())))
                .toList();
    }

    private static boolean isSameParagraph(Point one, Point other) {
        return one.paragraph() != null && one.paragraph().equals(other.paragraph());
    }
}
