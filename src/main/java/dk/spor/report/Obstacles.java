package dk.spor.report;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.identity.Actor;
import dk.spor.report.Obstacle.Where;
import dk.spor.response.Counted;
import dk.spor.response.ReceivedResponse;
import dk.spor.shared.DanishOrder;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.PartlyTakenTexts;
import dk.spor.synthesis.TakenIn;
import dk.spor.synthesis.UntreatedWords;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hinders concluding a consultation: the same list is shown, and guards the locking of the report. */
@Component
public class Obstacles {

    /** The most places that are named for one reason. */
    static final int MOST = 12;

    private final PointObstacles points;
    private final RevisedChanges changes;
    private final UntreatedWords untreated;
    private final TakenIn takenIn;
    private final PartlyTakenTexts partly;

    Obstacles(
            PointObstacles points,
            RevisedChanges changes,
            UntreatedWords untreated,
            TakenIn takenIn,
            PartlyTakenTexts partly) {
        this.points = points;
        this.changes = changes;
        this.untreated = untreated;
        this.takenIn = takenIn;
        this.partly = partly;
    }

    /** For who may see the report; empty when nothing is missing. */
    @Transactional(readOnly = true)
    public List<Obstacle> of(ConsultationReport report, Actor actor) {
        String address = "/consultations/" + report.consultation().slug();
        List<Obstacle> obstacles = new ArrayList<>();
        if (report.consultation().status() != ConsultationStatus.PROCESSING) {
            obstacles.add(new Obstacle(
                    Refusal.of("report.obstacle.status"),
                    List.of(new Where(report.consultation().title(), address)),
                    0,
                    false));
        }
        if (report.sealed() > 0) {
            obstacles.add(new Obstacle(
                    Refusal.of("report.obstacle.sealed", report.sealed()),
                    List.of(new Where(report.consultation().title(), address + "/status")),
                    0,
                    false));
        }
        add(obstacles, "report.obstacle.behind", behind(report, address, actor), false);
        obstacles.addAll(points.of(report, actor));
        add(obstacles, "report.obstacle.untreated", untreated(report, address, actor), false);
        add(
                obstacles,
                "report.obstacle.unexplained",
                changes.unexplained(report.consultation().id(), actor),
                false);
        add(
                obstacles,
                "report.obstacle.unfrozen",
                changes.unfrozen(report.consultation().id(), actor),
                false);
        add(obstacles, "report.obstacle.partly", partly(report, address, actor), true);
        add(obstacles, "report.obstacle.provisional", provisional(report, address), true);
        return obstacles;
    }

    private List<Where> behind(ConsultationReport report, String address, Actor actor) {
        return places(takenIn.behind(report.consultation().id(), actor), address);
    }

    private List<Where> untreated(ConsultationReport report, String address, Actor actor) {
        return untreated.of(report.consultation().id(), actor).stream()
                .map(it -> new Where(it.label() + ": »" + it.excerpt() + "«", address + it.address()))
                .toList();
    }

    private List<Where> partly(ConsultationReport report, String address, Actor actor) {
        return partly.of(report.consultation().id(), actor).stream()
                .map(it -> new Where(it.label(), address + it.address()))
                .toList();
    }

    private static List<Where> provisional(ConsultationReport report, String address) {
        return places(
                report.responses().values().stream()
                        .filter(it -> it.counted() == Counted.PROVISIONAL)
                        .toList(),
                address);
    }

    private static List<Where> places(List<ReceivedResponse> responses, String address) {
        return responses.stream()
                .map(ReceivedResponse::municipality)
                .sorted(DanishOrder.by(it -> it.name()))
                .map(it -> new Where(it.name(), address + "/responses/" + it.slug()))
                .toList();
    }

    static void add(List<Obstacle> obstacles, String why, List<Where> where, boolean canBeOverridden) {
        if (!where.isEmpty()) {
            obstacles.add(of(why, where.stream().limit(MOST).toList(), where.size(), canBeOverridden));
        }
    }

    static Obstacle of(String why, List<Where> first, int all, boolean canBeOverridden) {
        return new Obstacle(Refusal.of(why, all), first, all - first.size(), canBeOverridden);
    }
}
