package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.synthesis.UntreatedWords;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consultation report as it stands at this moment, for the association's secretariat. */
@Component
public class Reports {

    private final ReadReport readReport;
    private final ReadPoints readPoints;
    private final RevisedChanges changes;
    private final UntreatedWords untreated;

    Reports(ReadReport readReport, ReadPoints readPoints, RevisedChanges changes, UntreatedWords untreated) {
        this.readReport = readReport;
        this.readPoints = readPoints;
        this.changes = changes;
        this.untreated = untreated;
    }

    /** @param volume key of the one that is wanted of a divided report; "" for none */
    @Transactional(readOnly = true)
    public Optional<CurrentReport> of(String slug, String volume, Actor actor) {
        return readReport
                .of(slug, actor)
                .map(it -> new CurrentReport(
                        it,
                        readPoints.read(it, volume, actor),
                        changes.of(it.consultation().id(), actor),
                        untreated.of(it.consultation().id(), actor)));
    }

    /** Every point of it, a few in memory at a time; for who may see the report, of whom nothing else is asked. */
    @Transactional(readOnly = true)
    public void each(ConsultationReport report, Actor actor, Consumer<ToldPoint> consumer) {
        readPoints.each(report, actor, consumer);
    }
}
