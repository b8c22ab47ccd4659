package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a report as everything stood in one moment, or says why not. */
@Component
class KeepSnapshot {

    private final Reports reports;
    private final Obstacles obstacles;
    private final SnapshotStore snapshots;
    private final ToldStore told;
    private final KeepSnapshotFiles files;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepSnapshot(
            Reports reports,
            Obstacles obstacles,
            SnapshotStore snapshots,
            ToldStore told,
            KeepSnapshotFiles files,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.reports = reports;
        this.obstacles = obstacles;
        this.snapshots = snapshots;
        this.told = told;
        this.files = files;
        this.facts = facts;
        this.clock = clock;
    }

    /** Every question in it is answered as of its first; of two at once one fails on the number. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Outcome<Integer> keep(String slug, String why, Actor actor) {
        CurrentReport current = reports.of(slug, "", actor).orElseThrow(NotFound::new);
        ConsultationReport report = current.report();
        List<Obstacle> hindering = obstacles.of(report, actor);
        List<Refusal> refusals = LockReport.refusals(hindering, why);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        Snapshot snapshot = new Snapshot(
                UUID.randomUUID(),
                report.consultation().id(),
                1
                        + snapshots.of(report.consultation().id()).stream()
                                .mapToInt(Snapshot::number)
                                .max()
                                .orElse(0),
                now,
                new PersonId(Objects.requireNonNull(actor.by().person())),
                report.revised() == null ? null : report.revised().id(),
                hindering.isEmpty() ? "" : why);
        snapshots.add(
                snapshot,
                report.consultation().association(),
                report.responses().values());
        told.addAll(snapshot.id(), current.read().isDivided(), it -> reports.each(report, actor, it));
        files.keep(snapshot, current);
        facts.publishEvent(new ReportLocked(
                actor.by(), now, snapshot.id(), report.consultation().id(), snapshot.number()));
        return Outcome.done(snapshot.number());
    }
}
