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

    /** The summary that all of them have, so that it is printed once; empty when one has another, or none. */
    String summary() {
        return isJoint() && points.stream().map(ToldPoint::summary).distinct().count() == 1 ? first().summary() : "";
    }

    /** Those whose own words are printed: nobody is said to say what stands in another's summary. */
    List<ToldPoint> inTheirWords() {
        return points.stream().filter(it -> it.summary().isEmpty()).toList();
    }

    /** Whether all have led to the same. */
    boolean haveChangedTheSame() {
        return points.stream().map(ToldPoint::changes).distinct().count() == 1;
    }

    private static List<ToldPoint> alone(ToldPoint point) {
        return new ArrayList<>(List.of(point));
    }
}
