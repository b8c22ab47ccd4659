package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.TakeWaiverBack;
import dk.spor.synthesis.WaiveText;
import dk.spor.synthesis.WaiverId;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which words of an input need no answer (Kræver ikke svar), and takes that back. */
@Controller
@RequestMapping("/consultations/{slug}/sources/{version}/{number}/waiver")
class WaiverController {

    private final SourcePages pages;
    private final WaiveText waiving;
    private final TakeWaiverBack takingBack;

    WaiverController(SourcePages pages, WaiveText waiving, TakeWaiverBack takingBack) {
        this.pages = pages;
        this.waiving = waiving;
        this.takingBack = takingBack;
    }

    @PostMapping
    Object waive(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @ModelAttribute MarkForm form,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        return answer(input, form, waiving.waive(form.marking(input), actor), "synthesis.said.waived", actor);
    }

    @PostMapping("/withdrawal")
    Object takeBack(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String waiver,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        Outcome<WaiverId> back =
                takingBack.takeBack(input.version(), number, new WaiverId(FromForm.anyId(waiver)), actor);
        return answer(input, MarkForm.EMPTY, back, "synthesis.said.waiver.back", actor);
    }

    private Object answer(MarkedInput before, MarkForm form, Outcome<?> outcome, String said, Actor actor) {
        return outcome.<Object>fold(
                done -> SeeOther.to(before.address()).saying(said), refusals -> refused(before, form, refusals, actor));
    }

    private SourcePage refused(MarkedInput before, MarkForm form, List<Refusal> refusals, Actor actor) {
        MarkedInput now =
                pages.find(before.consultation().slug(), before.version().value(), before.number(), actor);
        return pages.page(now, form, form.at(refusals), actor);
    }
}
