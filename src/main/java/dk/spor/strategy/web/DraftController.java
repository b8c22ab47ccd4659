package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.RetitleStrategy;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The draft as a whole, and its title. */
@Controller
@RequestMapping("/strategies/{version}/draft")
class DraftController {

    private final DraftParts parts;
    private final Drafting drafting;
    private final Strategies strategies;
    private final RetitleStrategy retitle;

    DraftController(DraftParts parts, Drafting drafting, Strategies strategies, RetitleStrategy retitle) {
        this.parts = parts;
        this.drafting = drafting;
        this.strategies = strategies;
        this.retitle = retitle;
    }

    /** A version that is no longer a draft is shown as it can be read. */
    @GetMapping
    Object show(@PathVariable UUID version, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return parts.draft(id, actor)
                .<Object>map(it -> drafting.page(it, TrackForm.blank(), Errors.NONE, actor))
                .or(() -> strategies.version(id, actor).map(it -> SeeOther.to("/strategies/" + version)))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/title")
    TitlePage title(@PathVariable UUID version, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return title(id, drafting.draft(id, actor).title(), Errors.NONE, actor);
    }

    @PostMapping("/title")
    Object retitle(@PathVariable UUID version, @RequestParam(defaultValue = "") String title, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return retitle.retitle(id, title, actor)
                .<Object>fold(
                        done -> SeeOther.to(Drafting.base(id)).saying("strategy.said.saved"),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, title)
                                : title(id, title, new Errors(refusals), actor));
    }

    private TitlePage title(StrategyVersionId id, String typed, Errors errors, Actor actor) {
        return new TitlePage(id, typed, drafting.beside(id, null, null, actor), errors);
    }
}
