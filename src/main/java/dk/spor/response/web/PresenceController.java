package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.EnterInput;
import dk.spor.response.InputId;
import dk.spor.response.LeaveInput;
import dk.spor.response.PageKey;
import dk.spor.response.ResponseId;
import dk.spor.response.TakeOverInput;
import dk.spor.shared.Sha256;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Says who writes where, and lets an input be opened, taken over and closed. */
@Controller
class PresenceController {

    private final ResponsePages pages;
    private final HerePages presence;
    private final EnterInput entering;
    private final TakeOverInput takingOver;
    private final LeaveInput leaving;

    PresenceController(
            ResponsePages pages,
            HerePages presence,
            EnterInput entering,
            TakeOverInput takingOver,
            LeaveInput leaving) {
        this.pages = pages;
        this.presence = presence;
        this.entering = entering;
        this.takingOver = takingOver;
        this.leaving = leaving;
    }

    /** Asked for every few seconds by each open page, so it asks for no more than it says; 304 while that is the same. */
    @GetMapping("/responses/{response}/presence")
    @Nullable
    Object whoIsHere(@PathVariable UUID response, @SignedIn Actor actor, WebRequest request) {
        List<Here> here = here(new ResponseId(response), actor);
        boolean same = request.checkNotModified(Sha256.of(here.toString().getBytes(StandardCharsets.UTF_8)));
        return same ? null : new PresencePage(here);
    }

    /** Said every few seconds by each page in which an input is open, which is told who else is there. */
    @PostMapping("/consultations/{slug}/response/inputs/{id}/presence")
    PresencePage enter(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam UUID page,
            @RequestParam(defaultValue = "0") int restedSeconds,
            @SignedIn Actor actor) {
        Duration rested = Duration.ofSeconds(Math.max(0, restedSeconds));
        ResponseId response =
                entering.enter(pages.asked(slug, actor), new InputId(id), new PageKey(page), rested, actor);
        return new PresencePage(here(response, actor));
    }

    @PostMapping("/consultations/{slug}/response/inputs/{id}/takeover")
    SeeOther takeOver(@PathVariable String slug, @PathVariable UUID id, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        takingOver.takeOver(asked, new InputId(id), actor);
        return SeeOther.to(ResponseAddress.of(asked) + "/inputs/" + id + "#skriv");
    }

    /** Whoever closes an input leaves it to others. */
    @PostMapping("/consultations/{slug}/response/inputs/{id}/closing")
    SeeOther close(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID page,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        leaving.leave(new InputId(id), page == null ? null : new PageKey(page), actor);
        return SeeOther.to(ResponseAddress.of(asked) + "#b-" + id);
    }

    private List<Here> here(ResponseId response, Actor actor) {
        return List.copyOf(
                presence.in(response, actor).orElseThrow(NotFound::new).values());
    }
}
