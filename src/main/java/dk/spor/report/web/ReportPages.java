package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.report.CurrentReport;
import dk.spor.report.LockedReports;
import dk.spor.report.Obstacles;
import dk.spor.report.ReportDocument;
import dk.spor.report.ReportHead;
import dk.spor.report.Reports;
import dk.spor.report.Snapshot;
import dk.spor.report.Volume;
import dk.spor.report.web.ReportPage.LockedReport;
import dk.spor.report.web.ReportPage.Part;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together the page of a report, and finds its documents. */
@Component
class ReportPages {

    private final Reports reports;
    private final ReportDocument document;
    private final Obstacles obstacles;
    private final LockedReports locked;
    private final People people;
    private final Renderer renderer;

    ReportPages(
            Reports reports,
            ReportDocument document,
            Obstacles obstacles,
            LockedReports locked,
            People people,
            Renderer renderer) {
        this.reports = reports;
        this.document = document;
        this.obstacles = obstacles;
        this.locked = locked;
        this.people = people;
        this.renderer = renderer;
    }

    ReportPage page(String slug, String part, String why, Errors errors, Actor actor) {
        CurrentReport current = current(slug, part, actor);
        return new ReportPage(
                current,
                renderer.html(document(current, part)),
                part,
                current.read().volumes().stream()
                        .map(it -> new Part(it.key(), document.name(it)))
                        .toList(),
                obstacles.of(current.report(), actor),
                locked(current, actor),
                locked.since(current.report()),
                why,
                errors);
    }

    /** With the points of this part; 404 for who may not see it, and for a part that there is not. */
    CurrentReport current(String slug, String part, Actor actor) {
        CurrentReport current = reports.of(slug, part, actor).orElseThrow(NotFound::new);
        if (!part.isEmpty()) {
            volume(current, part);
        }
        return current;
    }

    Document document(CurrentReport current, String part) {
        return part.isEmpty()
                ? document.of(current)
                : document.part(
                        ReportHead.of(current.report()),
                        volume(current, part),
                        current.read().told());
    }

    private static Volume volume(CurrentReport current, String part) {
        return current.volume(part).orElseThrow(NotFound::new);
    }

    private List<LockedReport> locked(CurrentReport current, Actor actor) {
        List<Snapshot> snapshots = locked.of(current.report());
        Map<PersonId, String> names =
                people.names(snapshots.stream().map(Snapshot::by).distinct().toList(), actor);
        return snapshots.stream()
                .map(it -> new LockedReport(it, names.getOrDefault(it.by(), "")))
                .toList();
    }
}
