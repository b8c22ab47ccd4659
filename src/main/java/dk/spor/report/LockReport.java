package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Locks the consultation report: what it says now is kept as it is, and the municipalities may read their answers. */
@Component
public class LockReport {

    /** The most characters of a reason. */
    static final int LONGEST = 2_000;

    private final KeepSnapshot keeping;

    LockReport(KeepSnapshot keeping) {
        this.keeping = keeping;
    }

    /**
     * @param why it is locked although provisional responses are open, or documents not read in full; not asked for when none is
     * @return the number of the locked report
     */
    public Outcome<Integer> lock(String slug, String why, Actor actor) {
        try {
            return keeping.keep(slug, why.strip(), actor);
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            return Outcome.refused(Refusal.of("report.refusal.lockedMeanwhile"));
        }
    }

    /** Why it can't be locked with this reason, given what hinders it. */
    static List<Refusal> refusals(List<Obstacle> obstacles, String why) {
        List<Refusal> refusals = new ArrayList<>();
        obstacles.stream()
                .filter(it -> !it.canBeOverridden())
                .map(it -> it.why().at("hindered"))
                .forEach(refusals::add);
        boolean asked = obstacles.stream().anyMatch(Obstacle::canBeOverridden);
        if (asked && why.isEmpty()) {
            refusals.add(Refusal.of("report.refusal.noWhy").at("why"));
        }
        if (asked && why.length() > LONGEST) {
            refusals.add(
                    Refusal.of("report.refusal.tooLong", why.length(), LONGEST).at("why"));
        }
        return refusals;
    }
}
