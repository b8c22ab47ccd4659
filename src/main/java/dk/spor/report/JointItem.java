package dk.spor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed under one answer: a point, or several that were answered together and still have that answer.
 *
 * @param points in the report's order, never none
 */
record JointItem(List<ToldPoint> points) {

    /** Those of one section; an item stands where the first of its points does. */
    static List<JointItem> of(List<ToldPoint> section) {
        List<JointItem> items = new ArrayList<>();
        for (ToldPoint point : section) {
            items.stream()
                    .filter(it -> it.points.stream().anyMatch(point::sharesAnswerWith))
                    .findFirst()
                    .ifPresentOrElse(it -> it.points.add(point), () -> items.add(new JointItem(alone(point))));
        }
        return items;
    }

    ToldPoint first() {
        return points.get(0);
    }

    boolean isJoint() {
        return points.size() > 1;
    }

    List<String> labels() {
        return points.stream().map(ToldPoint::label).toList();
    }

    /** The one summary that stands for all of them; empty when there is none, or each has its own. */
    String summary() {
        List<String> all = points.stream()
                .map(ToldPoint::summary)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        return isJoint() && all.size() == 1 ? all.get(0) : "";
    }

    /** Those whose own words are printed. */
    List<ToldPoint> inTheirWords() {
        return summary().isEmpty()
                ? points.stream().filter(it -> it.summary().isEmpty()).toList()
                : List.of();
    }

    /** Whether all have led to the same. */
    boolean haveChangedTheSame() {
        return points.stream().map(ToldPoint::changes).distinct().count() == 1;
    }

    private static List<ToldPoint> alone(ToldPoint point) {
        return new ArrayList<>(List.of(point));
    }
}
