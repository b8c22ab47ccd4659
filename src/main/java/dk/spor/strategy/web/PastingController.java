package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.PasteDraft;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pasting a whole draft that was written elsewhere. */
@Controller
@RequestMapping("/strategies/{version}/draft/pasting")
class PastingController {

    private final Drafting drafting;
    private final PasteDraft paste;

    PastingController(Drafting drafting, PasteDraft paste) {
        this.drafting = drafting;
        this.paste = paste;
    }

    @GetMapping
    PastingPage blank(@PathVariable UUID version, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return new PastingPage(drafting.draft(id, actor), UUID.randomUUID(), "", Errors.NONE);
    }

    @PostMapping
    Object paste(
            @PathVariable UUID version,
            @RequestParam(required = false) @Nullable UUID form,
            @RequestParam(defaultValue = "") String text,
            @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        UUID own = form == null ? UUID.randomUUID() : form;
        return paste.paste(id, own, text, actor)
                .<Object>fold(
                        added -> SeeOther.to(Drafting.base(id))
                                .saying("strategy.said.pasted", added.tracks(), added.paragraphs()),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, text)
                                : new PastingPage(drafting.draft(id, actor), own, text, new Errors(refusals)));
    }
}
