package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.report.Since.What;
import dk.spor.report.SnapshotStore.Used;
import dk.spor.response.ReceivedResponse;
import dk.spor.strategy.StrategyVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locked reports of a consultation, for who may see its report. */
@Component
public class LockedReports {

    private static final Duration ENOUGH = Duration.ofHours(1);

    private final SnapshotStore snapshots;
    private final SnapshotFiles files;
    private final DividedStore divided;
    private final MakeDividedFiles making;
    private final Clock clock;

    LockedReports(
            SnapshotStore snapshots, SnapshotFiles files, DividedStore divided, MakeDividedFiles making, Clock clock) {
        this.snapshots = snapshots;
        this.files = files;
        this.divided = divided;
        this.making = making;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Snapshot> of(ConsultationReport report) {
        return snapshots.of(report.consultation().id());
    }

    public Optional<Snapshot> find(ConsultationReport report, int number) {
        return snapshots.find(report.consultation().id(), number);
    }

    public List<String> files(Snapshot snapshot) {
        return files.names(snapshot.id());
    }

    /** How many parts of it have no files yet, as they are made after it was locked. */
    public int missing(Snapshot snapshot) {
        return divided.find(snapshot.id()).map(making::missing).orElse(0);
    }

    /** Whether so much time has gone since it was locked that all its files should have been there. */
    public boolean isOverdue(Snapshot snapshot) {
        return clock.instant().isAfter(snapshot.lockedAt().plus(ENOUGH));
    }

    public Optional<SnapshotFile> file(Snapshot snapshot, String name) {
        return files.find(snapshot.id(), name);
    }

    /** What has changed since the newest was locked, by municipality, then the revised draft; while there is any it wants to be brought up to date. */
    @Transactional(readOnly = true)
    public List<Since> since(ConsultationReport report) {
        return of(report).stream().findFirst().map(it -> since(it, report)).orElse(List.of());
    }

    private List<Since> since(Snapshot snapshot, ConsultationReport report) {
        Map<OrganisationId, Used> used = snapshots.used(snapshot.id());
        List<Since> since = new ArrayList<>();
        for (Organisation consultee : report.consultees()) {
            @Nullable
            What what = what(used.get(consultee.id()), report.of(consultee).orElse(null));
            if (what != null) {
                since.add(new Since(consultee.name(), what));
            }
        }
        @Nullable StrategyVersion revised = report.revised();
        if (revised != null && !revised.id().equals(snapshot.revised())) {
            since.add(new Since(String.valueOf(revised.number()), What.REVISED));
        }
        return since;
    }

    private static @Nullable What what(@Nullable Used before, @Nullable ReceivedResponse now) {
        if (now == null) {
            return before == null ? null : What.WITHDRAWN;
        }
        if (before == null) {
            return What.NEW;
        }
        if (!before.version().equals(now.version().id())) {
            return What.REPLACED;
        }
        return before.counted() == now.counted() ? null : What.CONFIRMED;
    }
}
