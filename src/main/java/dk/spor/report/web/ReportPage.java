package dk.spor.report.web;

import dk.spor.report.Column;
import dk.spor.report.CurrentReport;
import dk.spor.report.Obstacle;
import dk.spor.report.Since;
import dk.spor.report.Snapshot;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The consultation report on screen.
 *
 * @param html the document, made by {@code rendering} from sanitised text
 * @param part key of the volume that is shown; "" for none
 * @param volumes of a divided report, each with its name
 * @param locked the reports that were locked, the newest first
 * @param since what has changed since the newest was locked
 * @param why the reason as it was sent
 */
public record ReportPage(
        CurrentReport current,
        String html,
        String part,
        List<Part> volumes,
        List<Obstacle> obstacles,
        List<LockedReport> locked,
        List<Since> since,
        String why,
        Errors errors)
        implements Page {

    /** A part of a divided report. */
    public record Part(String key, String name) {}

    /**
     * A locked report in the list.
     *
     * @param by who locked it; "" when that is not known any more
     */
    public record LockedReport(Snapshot snapshot, String by) {}

    public String address() {
        return "/consultations/" + current.report().consultation().slug();
    }

    /** The address of the whole report, or of the part that is shown, in this form. */
    public String file(String form) {
        return address() + "/report." + form + (part.isEmpty() ? "" : "?part=" + part);
    }

    public List<Column> columns() {
        return List.of(Column.values());
    }

    /** Whether nothing is missing that a written reason can't stand for. */
    public boolean mayLock() {
        return obstacles.stream().allMatch(Obstacle::canBeOverridden);
    }

    /** Whether a written reason is asked for. */
    public boolean asksWhy() {
        return mayLock() && !obstacles.isEmpty();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
