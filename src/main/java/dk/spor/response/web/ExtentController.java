package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.InputId;
import dk.spor.response.MeasureInput;
import dk.spor.strategy.StrategyText;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tells how many pages the response fills with what somebody is writing at this moment; nothing of it is stored. */
@Controller
class ExtentController {

    private final ResponsePages pages;
    private final MeasureInput measuring;

    ExtentController(ResponsePages pages, MeasureInput measuring) {
        this.pages = pages;
        this.measuring = measuring;
    }

    @PostMapping("/consultations/{slug}/response/inputs/{id}/extent")
    ExtentPage extent(
            @PathVariable String slug, @PathVariable UUID id, @ModelAttribute InputForm form, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        StrategyText strategy = pages.strategy(asked, actor);
        return measuring
                .measure(asked, new InputId(id), form.content(strategy), strategy, actor)
                .fold(
                        it -> new ExtentPage(
                                ResponseAddress.of(asked),
                                Meter.of(it, strategy, asked.terms().length())),
                        refusals -> ExtentPage.NOT_MEASURED);
    }
}
