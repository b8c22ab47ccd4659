package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Files;
import dk.spor.response.OpenFiles;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.ReceivedResponses;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoards;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the secretariat what has been received and is no longer sealed. */
@Controller
class ReceivedController {

    private final StatusBoards boards;
    private final ReceivedResponses received;
    private final ReceivedPages pages;
    private final Files files;
    private final OpenFiles opening;

    ReceivedController(
            StatusBoards boards, ReceivedResponses received, ReceivedPages pages, Files files, OpenFiles opening) {
        this.boards = boards;
        this.received = received;
        this.pages = pages;
        this.files = files;
        this.opening = opening;
    }

    @GetMapping("/consultations/{slug}/responses")
    ReceivedPage responses(@PathVariable String slug, @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        return new ReceivedPage(board, received.of(board.consultation(), actor));
    }

    @GetMapping("/consultations/{slug}/responses/{municipality}")
    OneReceivedPage response(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        ReceivedResponse response = find(board, municipality, actor);
        return pages.of(
                board.consultation(),
                response.municipality(),
                response.version(),
                received.inputs(List.of(response))
                        .getOrDefault(response.version().id(), List.of()),
                actor);
    }

    @GetMapping("/consultations/{slug}/responses/{municipality}/response.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        ReceivedResponse response = find(board(slug, actor), municipality, actor);
        return FileResponse.ownPdf(
                "hoeringssvar-" + municipality + ".pdf",
                files.open(response.version().pdf()).orElseThrow().bytes(),
                FileResponse.Copies.NONE);
    }

    /** Number 0 is the document, the appendices follow from 1. */
    @GetMapping("/consultations/{slug}/responses/{municipality}/files/{number}/file")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor) {
        ReceivedResponse response = find(board(slug, actor), municipality, actor);
        return DownloadController.saved(opening.open(response.version().id(), number));
    }

    private StatusBoard board(String slug, Actor actor) {
        return boards.of(slug, actor).orElseThrow(NotFound::new);
    }

    private ReceivedResponse find(StatusBoard board, String municipality, Actor actor) {
        return received.find(board.consultation(), municipality, actor).orElseThrow(NotFound::new);
    }
}
