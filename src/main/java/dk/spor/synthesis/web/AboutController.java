package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.SignedIn;
import dk.spor.synthesis.AboutEvent;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.DescribePoint;
import dk.spor.synthesis.Description;
import dk.spor.synthesis.Descriptions;
import dk.spor.synthesis.Desk;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a piece of an input is about. */
@Controller
@RequestMapping("/consultations/{slug}/points/{label}/about")
class AboutController {

    private final DeskPages pages;
    private final Descriptions descriptions;
    private final DescribePoint describing;
    private final People people;

    AboutController(DeskPages pages, Descriptions descriptions, DescribePoint describing, People people) {
        this.pages = pages;
        this.descriptions = descriptions;
        this.describing = describing;
        this.people = people;
    }

    @GetMapping
    AboutPage about(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @SignedIn Actor actor) {
        return page(pages.desk(slug, actor), label, filter, null, Errors.NONE, actor);
    }

    @PostMapping
    Object describe(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AboutForm form,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        AboutPage page = page(desk, label, filter, form, Errors.NONE, actor);
        return describing
                .describe(page.point().id(), form.about(desk.draft()), form.saw(), actor)
                .<Object>fold(
                        done -> SeeOther.to(page.pointAddress() + filter.query())
                                .saying("synthesis.said.described", label),
                        refusals -> page(desk, label, filter, form, new Errors(refusals), actor));
    }

    /** @param typed null for what counts */
    private AboutPage page(
            Desk desk, String label, FilterForm filter, @Nullable AboutForm typed, Errors errors, Actor actor) {
        AnsweredPoint point = pages.point(desk, label, actor);
        Description description = descriptions.of(point.point().id(), actor).orElseThrow(NotFound::new);
        return new AboutPage(
                desk,
                point.point(),
                description,
                typed == null ? AboutForm.of(description) : typed,
                filter,
                people.colleagues(
                        description.history().stream()
                                .map(AboutEvent::by)
                                .distinct()
                                .toList(),
                        actor),
                errors);
    }
}
