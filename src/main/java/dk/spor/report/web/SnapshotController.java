package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.report.ConsultationReport;
import dk.spor.report.LockReport;
import dk.spor.report.LockedReports;
import dk.spor.report.ReadReport;
import dk.spor.report.Snapshot;
import dk.spor.report.SnapshotFile;
import dk.spor.shared.InputText;
import dk.spor.ui.Errors;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Locks the report, and shows what was locked. */
@Controller
class SnapshotController {

    private final LockReport locking;
    private final ReadReport reports;
    private final LockedReports locked;
    private final ReportPages pages;

    SnapshotController(LockReport locking, ReadReport reports, LockedReports locked, ReportPages pages) {
        this.locking = locking;
        this.reports = reports;
        this.locked = locked;
        this.pages = pages;
    }

    @PostMapping("/consultations/{slug}/report/snapshots")
    Object lock(@PathVariable String slug, @RequestParam(defaultValue = "") String why, @SignedIn Actor actor) {
        String reason = InputText.normal(why);
        return locking.lock(slug, reason, actor)
                .<Object>fold(
                        number -> SeeOther.to("/consultations/" + slug + "/report/snapshots/" + number)
                                .saying("report.lock.said", number),
                        refusals -> pages.page(slug, "", reason, new Errors(refusals), actor));
    }

    @GetMapping("/consultations/{slug}/report/snapshots/{snapshot}")
    SnapshotPage page(
            @PathVariable String slug,
            @PathVariable int snapshot,
            @RequestParam(defaultValue = "report") String show,
            @SignedIn Actor actor) {
        ConsultationReport report = report(slug, actor);
        Snapshot found = locked.find(report, snapshot).orElseThrow(NotFound::new);
        SnapshotFile shown = file(found, show + ".html");
        return new SnapshotPage(
                report.consultation(),
                found,
                new String(shown.bytes(), StandardCharsets.UTF_8),
                locked.files(found),
                locked.missing(found),
                locked.isOverdue(found));
    }

    @GetMapping("/consultations/{slug}/report/snapshots/{snapshot}/{kept}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable int snapshot, @PathVariable String kept, @SignedIn Actor actor) {
        Snapshot found = locked.find(report(slug, actor), snapshot).orElseThrow(NotFound::new);
        SnapshotFile file = file(found, kept);
        String name = slug + "-" + snapshot + "-" + kept;
        return kept.endsWith(".pdf")
                ? FileResponse.ownPdf(name, file.bytes(), FileResponse.Copies.READER)
                : FileResponse.attachment(name, file.mediaType(), file.bytes(), FileResponse.Copies.READER);
    }

    private SnapshotFile file(Snapshot snapshot, String name) {
        return locked.file(snapshot, name).orElseThrow(NotFound::new);
    }

    private ConsultationReport report(String slug, Actor actor) {
        return reports.of(slug, actor).orElseThrow(NotFound::new);
    }
}
