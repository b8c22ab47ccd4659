package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.report.Obstacle.Where;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the points lack: each is counted under the first thing that it lacks. */
@Component
class PointObstacles {

    private static final int AT_A_TIME = 200;
    private static final String UNANSWERED = "report.obstacle.unanswered";
    private static final String NO_REASON = "report.obstacle.noReason";
    private static final String NO_CHANGE = "report.obstacle.noChange";
    private static final String UNCHECKED = "report.obstacle.unchecked";

    private final Points points;
    private final Telling telling;

    PointObstacles(Points points, Telling telling) {
        this.points = points;
        this.telling = telling;
    }

    List<Obstacle> of(ConsultationReport report, Actor actor) {
        Map<String, Lacking> lacking = new LinkedHashMap<>();
        List.of(UNANSWERED, NO_REASON, NO_CHANGE, UNCHECKED).forEach(it -> lacking.put(it, new Lacking()));
        try (Stream<AnsweredPoint> stream = points.stream(report.consultation().id(), actor)) {
            List<AnsweredPoint> some = new ArrayList<>();
            for (Iterator<AnsweredPoint> all = stream.iterator(); all.hasNext(); ) {
                some.add(all.next());
                if (some.size() == AT_A_TIME || !all.hasNext()) {
                    look(some, report.consultation().slug(), lacking, actor);
                    some.clear();
                }
            }
        }
        return lacking.entrySet().stream()
                .filter(it -> it.getValue().all > 0)
                .map(it -> Obstacles.of(it.getKey(), it.getValue().first, it.getValue().all, false))
                .toList();
    }

    private void look(List<AnsweredPoint> some, String slug, Map<String, Lacking> lacking, Actor actor) {
        Map<PointId, List<Led>> led = telling.led(
                some.stream()
                        .filter(it -> {
                            @Nullable AssessmentOutcome outcome = it.outcome();
                            return outcome != null && outcome.needsChange();
                        })
                        .toList(),
                actor);
        for (AnsweredPoint point : some) {
            @Nullable String lacks = lacks(point, led.containsKey(point.point().id()));
            if (lacks != null) {
                Objects.requireNonNull(lacking.get(lacks)).add(point, slug);
            }
        }
    }

    private static @Nullable String lacks(AnsweredPoint point, boolean changed) {
        @Nullable Assessment assessment = point.assessment();
        @Nullable AssessmentOutcome outcome = point.outcome();
        if (assessment == null || outcome == null) {
            return UNANSWERED;
        }
        if (outcome.needsReason(point.point()) && assessment.reason().isBlank()) {
            return NO_REASON;
        }
        if (outcome.needsChange() && !changed) {
            return NO_CHANGE;
        }
        return point.isFinal() ? null : UNCHECKED;
    }

    /** The points that lack one thing, of which only the first are named. */
    private static final class Lacking {

        private final List<Where> first = new ArrayList<>();
        private int all;

        void add(AnsweredPoint point, String slug) {
            all++;
            if (first.size() < Obstacles.MOST) {
                first.add(new Where(
                        point.point().label(),
                        "/consultations/" + slug + "/points/" + point.point().label()));
            }
        }
    }
}
