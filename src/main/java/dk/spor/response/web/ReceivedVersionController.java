package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Files;
import dk.spor.organisation.Organisation;
import dk.spor.response.OpenFiles;
import dk.spor.response.ReceivedVersions;
import dk.spor.response.StatusBoard;
import dk.spor.response.StatusBoards;
import dk.spor.response.Version;
import dk.spor.response.VersionChanges;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the secretariat each version that a municipality has submitted, whatever has become of it, once it may be read. */
@Controller
@RequestMapping("/consultations/{slug}/responses/{municipality}/versions/{number}")
class ReceivedVersionController {

    private final StatusBoards boards;
    private final ReceivedVersions versions;
    private final ReceivedPages received;
    private final ResponsePages pages;
    private final Files files;
    private final OpenFiles opening;

    ReceivedVersionController(
            StatusBoards boards,
            ReceivedVersions versions,
            ReceivedPages received,
            ResponsePages pages,
            Files files,
            OpenFiles opening) {
        this.boards = boards;
        this.versions = versions;
        this.received = received;
        this.pages = pages;
        this.files = files;
        this.opening = opening;
    }

    @GetMapping
    OneReceivedPage version(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        Organisation whose = consultee(board, municipality);
        Version version = find(board, whose, number, actor);
        return received.of(board.consultation(), whose, version.summary(), version.inputs(), actor);
    }

    @GetMapping("/changes")
    VersionChangesPage changes(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        Organisation whose = consultee(board, municipality);
        VersionChanges changes =
                versions.changes(board.consultation(), whose, number, actor).orElseThrow(NotFound::new);
        return VersionChangesPage.of(
                board.consultation(),
                "/consultations/" + slug + "/responses/" + municipality,
                whose.name(),
                changes,
                pages.strategy(changes.now().strategy(), actor));
    }

    @GetMapping("/response.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        Version version = find(board, consultee(board, municipality), number, actor);
        return FileResponse.ownPdf(
                "hoeringssvar-" + municipality + "-version-" + number + ".pdf",
                files.open(version.proof().pdf()).orElseThrow().bytes(),
                FileResponse.Copies.NONE);
    }

    /** Number 0 is the document, the appendices follow from 1. */
    @GetMapping("/files/{file}/file")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String slug,
            @PathVariable String municipality,
            @PathVariable int number,
            @PathVariable int file,
            @SignedIn Actor actor) {
        StatusBoard board = board(slug, actor);
        Version version = find(board, consultee(board, municipality), number, actor);
        return DownloadController.saved(opening.open(version.id(), file));
    }

    private StatusBoard board(String slug, Actor actor) {
        return boards.of(slug, actor).orElseThrow(NotFound::new);
    }

    private static Organisation consultee(StatusBoard board, String municipality) {
        return board.rows().stream()
                .map(StatusBoard.Row::consultee)
                .filter(it -> it.slug().equals(municipality))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Version find(StatusBoard board, Organisation municipality, int number, Actor actor) {
        return versions.find(board.consultation(), municipality, number, actor).orElseThrow(NotFound::new);
    }
}
