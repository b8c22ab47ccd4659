package dk.spor.similarity.web;

import dk.spor.similarity.SimilarGroup;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Desk;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The groups of points that may say the same.
 *
 * @param tooMany whether there are more points than groups are made of
 */
public record GroupsPage(Desk desk, boolean tooMany, List<SimilarGroup> groups) implements Page {

    private static final int EXCERPT = 200;

    /** Where a point is answered. */
    public String address(AnsweredPoint answered) {
        return desk.address() + "/" + answered.point().label();
    }

    /** From how many municipalities the points of a group are. */
    public long municipalities(SimilarGroup group) {
        return group.points().stream()
                .map(it -> it.point().organisation().id())
                .distinct()
                .count();
    }

    /** How many of a group have no outcome. */
    public long open(SimilarGroup group) {
        return group.points().stream().filter(it -> it.outcome() == null).count();
    }

    /** The first words of a point. */
    public String excerpt(AnsweredPoint answered) {
        return answered.point().excerpt(EXCERPT);
    }
}
