package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.synthesis.DeleteView;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.SaveView;
import dk.spor.synthesis.SavedViewId;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Names the filter that is on, and deletes one that is named. */
@Controller
@RequestMapping("/consultations/{slug}/views")
class ViewsController {

    private final DeskPages pages;
    private final SaveView saving;
    private final DeleteView deleting;

    ViewsController(DeskPages pages, SaveView saving, DeleteView deleting) {
        this.pages = pages;
        this.saving = saving;
        this.deleting = deleting;
    }

    @PostMapping
    Object save(
            @PathVariable String slug,
            @ModelAttribute FilterForm filter,
            @ModelAttribute ViewForm form,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        return saving.save(desk.consultation().id(), form.name(), filter.query(), form.isShared(), actor)
                .<Object>fold(
                        id -> SeeOther.to(desk.address() + filter.query())
                                .saying("synthesis.said.view.saved", form.name().strip()),
                        refusals -> pages.list(
                                desk,
                                filter,
                                1,
                                new DeskTools.Typed(BulkForm.blank(), form, new Errors(refusals)),
                                actor));
    }

    @PostMapping("/{view}/deletion")
    SeeOther delete(
            @PathVariable String slug,
            @PathVariable UUID view,
            @ModelAttribute FilterForm filter,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        deleting.delete(new SavedViewId(view), desk.consultation().id(), actor);
        return SeeOther.to(desk.address() + filter.query()).saying("synthesis.said.view.deleted");
    }
}
