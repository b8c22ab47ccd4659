package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Member;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Spreadsheet;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoards;
import dk.spor.response.web.StatusPage.Show;
import dk.spor.shared.Copenhagen;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the secretariat who has answered, as a page and as a spreadsheet. */
@Controller
class StatusController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StatusBoards boards;
    private final Organisations organisations;
    private final StatusSheet sheet;
    private final Spreadsheet spreadsheet;
    private final Clock clock;

    StatusController(
            StatusBoards boards, Organisations organisations, StatusSheet sheet, Spreadsheet spreadsheet, Clock clock) {
        this.boards = boards;
        this.organisations = organisations;
        this.sheet = sheet;
        this.spreadsheet = spreadsheet;
        this.clock = clock;
    }

    @GetMapping("/consultations/{slug}/status")
    StatusPage status(@PathVariable String slug, @RequestParam(defaultValue = "") String show, @SignedIn Actor actor) {
        StatusBoard board = boards.of(slug, actor).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return new StatusPage(board, shown(show), map(board, now), now);
    }

    @GetMapping("/consultations/{slug}/status.xlsx")
    ResponseEntity<byte[]> spreadsheet(@PathVariable String slug, @SignedIn Actor actor, Locale language) {
        StatusBoard board = boards.of(slug, actor).orElseThrow(NotFound::new);
        return FileResponse.attachment(
                "status-" + slug + ".xlsx",
                XLSX,
                spreadsheet.xlsx(sheet.of(board, language)),
                FileResponse.Copies.NONE);
    }

    private List<Member> map(StatusBoard board, Instant now) {
        return organisations.membersOf(board.consultation().association(), Copenhagen.day(now)).stream()
                .filter(it -> it.row() > 0)
                .toList();
    }

    private static Show shown(String show) {
        return Arrays.stream(Show.values())
                .filter(it -> it.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(Show.ALL);
    }
}
