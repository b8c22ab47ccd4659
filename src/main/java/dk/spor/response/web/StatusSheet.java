package dk.spor.response.web;

import dk.spor.rendering.Sheet;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoard.Row;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.VersionSummary;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The status board as a spreadsheet, with no more in it than the page shows. */
@Component
class StatusSheet {

    private static final List<String> COLUMNS = List.of(
            "consultee",
            "state",
            "received",
            "deadline",
            "treatment",
            "body",
            "meetingDate",
            "itemNumber",
            "pages",
            "receipt",
            "late");

    private final Texts texts;

    StatusSheet(Texts texts) {
        this.texts = texts;
    }

    Sheet of(StatusBoard board, Locale language) {
        return new Sheet(
                texts.text(language, "response.status.sheet"),
                COLUMNS.stream()
                        .map(it -> texts.text(language, "response.status.column." + it))
                        .toList(),
                board.rows().stream().map(it -> row(it, language)).toList());
    }

    private List<@Nullable Object> row(Row row, Locale language) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.consultee().name());
        cells.add(texts.text(language, "response.AnswerState." + row.state()));
        cells.add(row.receivedAt());
        cells.add(row.deadline().local());
        VersionSummary answer = row.answer();
        if (answer != null) {
            TreatmentDetails details = answer.treatment();
            cells.add(
                    details.treatment() == null
                            ? null
                            : texts.text(language, "response.Treatment." + details.treatment()));
            cells.add(details.body());
            cells.add(details.meetingDate());
            cells.add(details.itemNumber());
            cells.add(Math.ceil(answer.pages() * 10) / 10);
            cells.add(answer.receipt().value());
            cells.add(row.isLate() ? texts.text(language, "response.late") : null);
        }
        while (cells.size() < COLUMNS.size()) {
            cells.add(null);
        }
        return cells;
    }
}
