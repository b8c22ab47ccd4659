package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.synthesis.Desk;
import dk.spor.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list, and a point beside it. */
@Controller
class DeskController {

    private final DeskPages pages;

    DeskController(DeskPages pages) {
        this.pages = pages;
    }

    @GetMapping("/consultations/{slug}/points")
    DeskPage list(
            @PathVariable String slug,
            @ModelAttribute FilterForm form,
            @RequestParam(defaultValue = "1") int page,
            @SignedIn Actor actor) {
        return pages.list(pages.desk(slug, actor), form, page, DeskTools.Typed.NOTHING, actor);
    }

    @GetMapping("/consultations/{slug}/points/{label}")
    DeskPage point(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm form,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        return pages.open(desk, pages.point(desk, label, actor), form, TypedPoint.NOTHING, Errors.NONE, actor);
    }
}
