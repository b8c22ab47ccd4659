package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.response.RestoreInput;
import dk.spor.response.Saving;
import dk.spor.shared.Refusal;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what an input has said, also one that has been removed, and restores it. */
@Controller
class HistoryController {

    private final ResponsePages pages;
    private final HistoryPages histories;
    private final RestoreInput restoring;

    HistoryController(ResponsePages pages, HistoryPages histories, RestoreInput restoring) {
        this.pages = pages;
        this.histories = histories;
        this.restoring = restoring;
    }

    @GetMapping("/consultations/{slug}/response/inputs/{id}/history")
    InputHistoryPage history(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @SignedIn Actor actor) {
        return histories.history(pages.asked(slug, actor), new InputId(id), from, actor);
    }

    @GetMapping("/consultations/{slug}/response/inputs/removed")
    RemovedInputsPage removed(@PathVariable String slug, @SignedIn Actor actor) {
        return histories.removed(pages.asked(slug, actor), actor);
    }

    /** Whoever was overtaken finds both texts in the history, and what has been saved meanwhile at its top. */
    @PostMapping("/consultations/{slug}/response/inputs/{id}/restoration")
    SeeOther restore(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "0") long number,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Saving saving = restoring.restore(asked, new InputId(id), revision, number, actor);
        if (saving instanceof Saving.Saved) {
            return SeeOther.to(ResponseAddress.of(asked) + "#b-" + id).saying("response.restored");
        }
        SeeOther again = SeeOther.to(ResponseAddress.of(asked) + "/inputs/" + id + "/history");
        if (saving instanceof Saving.Refused refused) {
            Refusal first = refused.refusals().get(0);
            return again.saying(first.text(), first.values().toArray());
        }
        return again.saying("response.history.overtaken");
    }
}
