package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.rendering.Renderer;
import dk.spor.strategy.Changes;
import dk.spor.strategy.ChangesDocument;
import dk.spor.strategy.ReadChanges;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has changed between two versions: the changes alone and the whole text, each as page and as PDF. */
@Controller
@RequestMapping("/strategies/{version}")
class ChangesController {

    private final ReadChanges read;
    private final ChangesPages pages;
    private final ChangesDocument document;
    private final Renderer renderer;

    ChangesController(ReadChanges read, ChangesPages pages, ChangesDocument document, Renderer renderer) {
        this.read = read;
        this.pages = pages;
        this.document = document;
        this.renderer = renderer;
    }

    /** With another version chosen, the way to its own page. */
    @GetMapping("/changes")
    Object changes(
            @PathVariable UUID version,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID to,
            Actor actor,
            Locale language) {
        return to == null
                ? pages.page(find(version, from, language, actor), false, language)
                : SeeOther.to(
                        ChangesPage.address(find(to, from, language, actor).diff(), "/changes"));
    }

    @GetMapping("/changes/whole")
    ChangesPage whole(
            @PathVariable UUID version,
            @RequestParam(required = false) @Nullable UUID from,
            Actor actor,
            Locale language) {
        return pages.page(find(version, from, language, actor), true, language);
    }

    @GetMapping("/changes.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID version, @RequestParam(required = false) @Nullable UUID from, Actor actor) {
        return pdf(find(version, from, ChangesDocument.LANGUAGE, actor), false);
    }

    @GetMapping("/changes/whole.pdf")
    ResponseEntity<byte[]> wholePdf(
            @PathVariable UUID version, @RequestParam(required = false) @Nullable UUID from, Actor actor) {
        return pdf(find(version, from, ChangesDocument.LANGUAGE, actor), true);
    }

    private ResponseEntity<byte[]> pdf(Changes changes, boolean whole) {
        return FileResponse.ownPdf(
                document.fileName(changes), renderer.pdf(document.of(changes, whole)), FileResponse.Copies.NONE);
    }

    private Changes find(UUID version, @Nullable UUID from, Locale language, Actor actor) {
        @Nullable StrategyVersionId before = from == null ? null : new StrategyVersionId(from);
        return read.of(new StrategyVersionId(version), before, language, actor).orElseThrow(NotFound::new);
    }
}
