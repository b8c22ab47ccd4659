package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.DraftInput;
import dk.spor.response.InputId;
import dk.spor.response.LeaveInput;
import dk.spor.response.SaveInput;
import dk.spor.response.Saving;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Carried;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves an input, by the button or by itself while somebody writes. */
@Controller
class InputController {

    /** Tells that the script of the page saves, and wants to know the state rather than see a page. */
    static final String BY_ITSELF = "X-Saves-Itself";

    private final ResponsePages pages;
    private final SaveInput saving;
    private final LeaveInput leaving;

    InputController(ResponsePages pages, SaveInput saving, LeaveInput leaving) {
        this.pages = pages;
        this.saving = saving;
        this.leaving = leaving;
    }

    @PostMapping(value = "/consultations/{slug}/response/inputs/{id}", headers = "!" + BY_ITSELF)
    Object save(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute InputForm form,
            @SignedIn Actor actor,
            HttpServletRequest request) {
        Asked asked = pages.asked(slug, actor);
        InputId input = new InputId(id);
        Saving saved = save(asked, input, form, actor);
        if (saved instanceof Saving.Saved) {
            leaving.leave(input, form.readPage(), actor);
            return SeeOther.to(ResponseAddress.of(asked)).saying("response.saved");
        }
        StrategyText strategy = pages.strategy(asked, actor);
        if (saved instanceof Saving.Overtaken overtaken) {
            DraftInput theirs = overtaken.theirs();
            String by = pages.name(theirs.changedBy(), actor);
            return OvertakenPage.of(asked, theirs, by, form, Carried.in(request), strategy);
        }
        Errors errors = new Errors(((Saving.Refused) saved).refusals());
        return pages.page(asked, actor, new OpenInput(input, form, errors, strategy), errors);
    }

    @PostMapping(value = "/consultations/{slug}/response/inputs/{id}", headers = BY_ITSELF)
    SavedPage saveByItself(
            @PathVariable String slug, @PathVariable UUID id, @ModelAttribute InputForm form, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Saving saved = save(asked, new InputId(id), form, actor);
        if (saved instanceof Saving.Saved it) {
            return SavedPage.saved(it.input().revision(), it.input().changedAt());
        }
        if (saved instanceof Saving.Overtaken overtaken) {
            DraftInput theirs = overtaken.theirs();
            return SavedPage.overtaken(pages.name(theirs.changedBy(), actor), theirs.changedAt());
        }
        List<Refusal> refusals = ((Saving.Refused) saved).refusals();
        return SavedPage.refused(refusals);
    }

    private Saving save(Asked asked, InputId id, InputForm form, Actor actor) {
        return saving.save(asked, id, form.readRevision(), form.content(pages.strategy(asked, actor)), actor);
    }
}
