package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.Preview;
import dk.spor.response.Version;
import dk.spor.response.Versions;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The A4 pages of a municipality's own response beside its text. */
@Controller("responsePreviewController")
class PreviewController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Versions versions;
    private final Preview preview;

    PreviewController(ResponsePages pages, Drafts drafts, Versions versions, Preview preview) {
        this.pages = pages;
        this.drafts = drafts;
        this.versions = versions;
        this.preview = preview;
    }

    @GetMapping("/consultations/{slug}/response/preview")
    PreviewPage preview(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Optional<Version> version = shown(asked);
        if (version.isPresent()) {
            return new PreviewPage(
                    asked,
                    true,
                    SubmittedPages.cards(
                            version.get().inputs(), pages.strategy(version.get().strategy(), actor)),
                    preview.of(version.get()).count());
        }
        Draft draft = drafts.of(asked);
        StrategyText strategy = pages.strategy(asked, actor);
        List<InputCard> cards = draft.inputs().stream()
                .map(it -> InputCard.of(it.number(), it.content(), strategy))
                .toList();
        return new PreviewPage(
                asked, false, cards, preview.of(asked, draft, strategy).count());
    }

    @GetMapping("/consultations/{slug}/response/preview/{number}")
    ResponseEntity<byte[]> page(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Preview.Pages shown = shown(asked)
                .map(preview::of)
                .orElseGet(() -> preview.of(asked, drafts.of(asked), pages.strategy(asked, actor)));
        return FileResponse.ownPicture(
                "side-" + number + ".png", shown.png(number).orElseThrow(NotFound::new), FileResponse.Copies.NONE);
    }

    private Optional<Version> shown(Asked asked) {
        return versions.unlessReplaced(asked, drafts.of(asked));
    }
}
