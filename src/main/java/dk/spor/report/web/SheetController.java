package dk.spor.report.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.report.Column;
import dk.spor.report.ConsultationReport;
import dk.spor.report.EveryPoint;
import dk.spor.report.PointSheet;
import dk.spor.report.ReadPoints;
import dk.spor.report.ReadReport;
import dk.spor.report.ResponseTable;
import dk.spor.shared.MediaTypes;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every point in a row of a spreadsheet, with the columns that are wanted. */
@Controller
class SheetController {

    private final ReadReport reports;
    private final ReadPoints points;
    private final ResponseTable table;
    private final PointSheet sheet;

    SheetController(ReadReport reports, ReadPoints points, ResponseTable table, PointSheet sheet) {
        this.reports = reports;
        this.points = points;
        this.table = table;
        this.sheet = sheet;
    }

    @GetMapping("/consultations/{slug}/report.xlsx")
    void xlsx(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> column,
            @SignedIn Actor actor,
            HttpServletResponse response)
            throws IOException {
        ConsultationReport report = reports.of(slug, actor).orElseThrow(NotFound::new);
        FileResponse.stream(table.fileName(report, "") + ".xlsx", MediaTypes.XLSX, response);
        sheet.xlsx(each(report, actor), columns(column), response.getOutputStream());
    }

    @GetMapping("/consultations/{slug}/report.csv")
    void csv(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<String> column,
            @SignedIn Actor actor,
            HttpServletResponse response)
            throws IOException {
        ConsultationReport report = reports.of(slug, actor).orElseThrow(NotFound::new);
        FileResponse.stream(table.fileName(report, "") + ".csv", MediaTypes.CSV, response);
        sheet.csv(each(report, actor), columns(column), response.getOutputStream());
    }

    private EveryPoint each(ConsultationReport report, Actor actor) {
        return consumer -> points.each(report, actor, consumer);
    }

    /** Those that are named, in their own order; all when none is. */
    private static List<Column> columns(List<String> names) {
        List<Column> chosen = Arrays.stream(Column.values())
                .filter(it -> names.contains(it.name()))
                .toList();
        return chosen.isEmpty() ? List.of(Column.values()) : chosen;
    }
}
