package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.ChangePlace;
import dk.spor.synthesis.JoinInput;
import dk.spor.synthesis.JoinPieces;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SplitPoint;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An input as it was submitted: what is marked in it becomes points (Opdel i bemærkninger). */
@Controller
@RequestMapping("/consultations/{slug}/sources/{version}/{number}")
class SourceController {

    private final SourcePages pages;
    private final SplitPoint splitting;
    private final ChangePlace changing;
    private final JoinPieces joining;
    private final JoinInput joiningAll;

    SourceController(
            SourcePages pages, SplitPoint splitting, ChangePlace changing, JoinPieces joining, JoinInput joiningAll) {
        this.pages = pages;
        this.splitting = splitting;
        this.changing = changing;
        this.joining = joining;
        this.joiningAll = joiningAll;
    }

    @GetMapping
    SourcePage source(
            @PathVariable String slug, @PathVariable UUID version, @PathVariable int number, @SignedIn Actor actor) {
        return pages.page(pages.find(slug, version, number, actor), MarkForm.EMPTY, Errors.NONE, actor);
    }

    @PostMapping("/pieces")
    Object mark(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @ModelAttribute MarkForm form,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        return answer(input, form, splitting.split(form.marking(input), actor), "synthesis.said.marked", actor);
    }

    @PostMapping("/pieces/{point}/place")
    Object change(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @PathVariable UUID point,
            @ModelAttribute MarkForm form,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        Outcome<PointId> changed = changing.change(new PointId(point), form.marking(input), form.sawStep(), actor);
        return answer(input, form, changed, "synthesis.said.moved", actor);
    }

    @PostMapping("/joining")
    Object join(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @ModelAttribute MarkForm form,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        Outcome<PointId> joined =
                joining.join(input.version(), number, form.chosen(), form.sawStep(), form.mayPutAside(), actor);
        return answer(input, form, joined, "synthesis.said.joined", actor);
    }

    @PostMapping("/restoration")
    Object joinAll(
            @PathVariable String slug,
            @PathVariable UUID version,
            @PathVariable int number,
            @ModelAttribute MarkForm form,
            @SignedIn Actor actor) {
        MarkedInput input = pages.find(slug, version, number, actor);
        Outcome<PointId> joined = joiningAll.join(input.version(), number, form.sawStep(), form.mayPutAside(), actor);
        return answer(input, form, joined, "synthesis.said.restored", actor);
    }

    /** The page as it is after the deed, which says which point is meant. */
    private Object answer(MarkedInput before, MarkForm form, Outcome<PointId> outcome, String said, Actor actor) {
        MarkedInput now =
                pages.find(before.consultation().slug(), before.version().value(), before.number(), actor);
        return outcome.<Object>fold(
                point -> SeeOther.to(now.address()).saying(said, now.label(point)),
                refusals -> pages.page(now, form, form.at(refusals), actor));
    }
}
