package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.DraftInput;
import dk.spor.response.Drafts;
import dk.spor.response.InputId;
import dk.spor.response.MoveInput;
import dk.spor.response.PlaceInput;
import dk.spor.response.RemoveInput;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves an input within its kind, and takes it out after it has been asked once more. */
@Controller
class PlaceController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final MoveInput moving;
    private final PlaceInput placing;
    private final RemoveInput removing;

    PlaceController(ResponsePages pages, Drafts drafts, MoveInput moving, PlaceInput placing, RemoveInput removing) {
        this.pages = pages;
        this.drafts = drafts;
        this.moving = moving;
        this.placing = placing;
        this.removing = removing;
    }

    /** Up or down by a button, or to the place where it was dropped. */
    @PostMapping("/consultations/{slug}/response/inputs/{id}/place")
    SeeOther move(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") List<UUID> seen,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        InputId input = new InputId(id);
        Outcome<InputId> moved = to.matches("\\d{1,4}")
                ? placing.place(
                        asked,
                        input,
                        Integer.parseInt(to),
                        seen.stream().map(InputId::new).toList(),
                        actor)
                : moving.move(asked, input, "up".equals(to), actor);
        SeeOther list = SeeOther.to(ResponseAddress.of(asked) + "#b-" + id);
        return moved.fold(done -> list.saying("response.moved", number(asked, done)), it -> saying(list, it));
    }

    private int number(Asked asked, InputId id) {
        return drafts.of(asked).input(id).orElseThrow(NotFound::new).number();
    }

    @GetMapping("/consultations/{slug}/response/inputs/{id}/removal")
    RemovalPage ask(@PathVariable String slug, @PathVariable UUID id, @SignedIn Actor actor) {
        return removal(pages.asked(slug, actor), new InputId(id), Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/inputs/{id}/removal")
    Object remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int revision,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        InputId input = new InputId(id);
        return removing.remove(asked, input, revision, actor)
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked)).saying("response.removed"),
                        refusals -> removal(asked, input, new Errors(refusals), actor));
    }

    private RemovalPage removal(Asked asked, InputId id, Errors errors, Actor actor) {
        DraftInput input = drafts.of(asked).input(id).orElseThrow(NotFound::new);
        InputCard card = InputCard.of(input.number(), input.content(), pages.strategy(asked, actor));
        return new RemovalPage(asked, id, input.revision(), card, errors);
    }

    private static SeeOther saying(SeeOther page, List<Refusal> refusals) {
        Refusal first = refusals.get(0);
        return page.saying(first.text(), first.values().toArray());
    }
}
