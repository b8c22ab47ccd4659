package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Draft;
import dk.spor.response.DraftInput;
import dk.spor.response.Drafts;
import dk.spor.response.InputCheck;
import dk.spor.response.InputContent;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.Versions;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.Page;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a municipality its response: while it is being written, and after it has been submitted. */
@Controller
class ResponseController {

    private final ResponsePages pages;
    private final SubmittedPages submitted;
    private final Drafts drafts;
    private final Versions versions;
    private final HerePages presence;

    ResponseController(
            ResponsePages pages, SubmittedPages submitted, Drafts drafts, Versions versions, HerePages presence) {
        this.pages = pages;
        this.submitted = submitted;
        this.drafts = drafts;
        this.versions = versions;
        this.presence = presence;
    }

    @GetMapping("/consultations/{slug}/response")
    Page response(@PathVariable String slug, @SignedIn Actor actor) {
        return closed(pages.asked(slug, actor), actor);
    }

    /** The draft of the version that is to replace the one that counts. */
    @GetMapping("/consultations/{slug}/response/replacement")
    Page replacement(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.list(pages.asked(slug, actor), actor);
    }

    /** A new input, of a kind that is chosen in the form. */
    @GetMapping("/consultations/{slug}/response/inputs/new")
    Page add(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return mayWrite(asked, actor)
                ? pages.page(
                        asked,
                        actor,
                        new OpenInput(
                                new InputId(UUID.randomUUID()),
                                InputForm.of(0, InputContent.of(InputKind.GENERAL)),
                                Errors.NONE,
                                pages.strategy(asked, actor)),
                        Errors.NONE)
                : closed(asked, actor);
    }

    @GetMapping("/consultations/{slug}/response/inputs/{id}")
    Page edit(@PathVariable String slug, @PathVariable UUID id, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Draft draft = drafts.of(asked);
        DraftInput input = draft.input(new InputId(id)).orElseThrow(NotFound::new);
        return mayWrite(asked, actor) ? openOrTaken(asked, draft, input, actor) : closed(asked, actor);
    }

    /** The form, unless somebody else writes there: then it is taken over by a button, not by looking. */
    private Page openOrTaken(Asked asked, Draft draft, DraftInput input, Actor actor) {
        StrategyText strategy = pages.strategy(asked, actor);
        Here here = presence.inDraft(draft.id(), actor).get(input.id());
        if (here != null && here.isTaken()) {
            InputCard card = InputCard.of(input.number(), input.content(), strategy);
            return new TakenPage(asked, Objects.requireNonNull(draft.id()), input.id(), card, here);
        }
        return pages.page(asked, actor, open(input, strategy), Errors.NONE);
    }

    /** At each field stands what it lacks before the response can be submitted. */
    private static OpenInput open(DraftInput input, StrategyText strategy) {
        return new OpenInput(
                input.id(),
                InputForm.of(input.revision(), input.content()),
                new Errors(InputCheck.of(input.content(), strategy)),
                strategy);
    }

    private boolean mayWrite(Asked asked, Actor actor) {
        return pages.standing(asked, actor).mayWrite();
    }

    private Page closed(Asked asked, Actor actor) {
        return versions.unlessReplaced(asked, drafts.of(asked))
                .<Page>map(version -> submitted.answered(asked, version, actor))
                .orElseGet(() -> pages.list(asked, actor));
    }
}
