package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.ActOnMany;
import dk.spor.synthesis.Bulk;
import dk.spor.synthesis.BulkId;
import dk.spor.synthesis.Bulks;
import dk.spor.synthesis.CaseWorkers;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.TakeBackMany;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Does one thing to the points that are chosen in the list, says what came of it, and takes it back. */
@Controller
@RequestMapping("/consultations/{slug}/bulk")
class BulkController {

    private final DeskPages pages;
    private final ActOnMany acting;
    private final TakeBackMany takingBack;
    private final Bulks bulks;
    private final CaseWorkers workers;
    private final People people;

    BulkController(
            DeskPages pages,
            ActOnMany acting,
            TakeBackMany takingBack,
            Bulks bulks,
            CaseWorkers workers,
            People people) {
        this.pages = pages;
        this.acting = acting;
        this.takingBack = takingBack;
        this.bulks = bulks;
        this.workers = workers;
        this.people = people;
    }

    @PostMapping
    Object act(
            @PathVariable String slug,
            @ModelAttribute FilterForm filter,
            @ModelAttribute BulkForm form,
            @RequestParam(defaultValue = "") String page,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        return form.read()
                .<Object>fold(
                        deed -> acting.act(form.id(), desk.consultation().id(), form.chosen(), deed, actor)
                                .<Object>fold(
                                        id -> to(desk, id, filter),
                                        refusals -> refused(desk, filter, page, form, refusals, actor)),
                        refusals -> refused(desk, filter, page, form, refusals, actor));
    }

    @GetMapping("/{bulk}")
    BulkPage show(
            @PathVariable String slug,
            @PathVariable UUID bulk,
            @ModelAttribute FilterForm filter,
            @SignedIn Actor actor) {
        return page(pages.desk(slug, actor), new BulkId(bulk), filter, Errors.NONE, actor);
    }

    @PostMapping("/{bulk}/undoing")
    Object undo(
            @PathVariable String slug,
            @PathVariable UUID bulk,
            @ModelAttribute FilterForm filter,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        BulkId id = new BulkId(bulk);
        return takingBack
                .takeBack(id, desk.consultation().id(), actor)
                .<Object>fold(
                        done -> to(desk, id, filter), refusals -> page(desk, id, filter, new Errors(refusals), actor));
    }

    private static SeeOther to(Desk desk, BulkId id, FilterForm filter) {
        return SeeOther.to("/consultations/" + desk.consultation().slug() + "/bulk/" + id + filter.query());
    }

    private DeskPage refused(
            Desk desk, FilterForm filter, String page, BulkForm form, List<Refusal> refusals, Actor actor) {
        return pages.list(
                desk,
                filter,
                FromForm.number(page, 1),
                new DeskTools.Typed(form, new ViewForm(null, null), new Errors(refusals)),
                actor);
    }

    private BulkPage page(Desk desk, BulkId id, FilterForm filter, Errors errors, Actor actor) {
        Bulk bulk = bulks.find(id, desk.consultation().id(), actor).orElseThrow(NotFound::new);
        return new BulkPage(
                desk,
                filter,
                bulk,
                workers.of(actor),
                people.colleagues(bulk.event().people(), actor),
                errors);
    }
}
