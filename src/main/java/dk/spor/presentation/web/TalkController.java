package dk.spor.presentation.web;

import dk.spor.identity.Actor;
import dk.spor.presentation.Talk;
import dk.spor.presentation.web.Stage.Bill;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading the talks of a consultation. */
@Controller
@RequestMapping("/consultations/{slug}/presentations")
class TalkController {

    private final Stage stage;

    TalkController(Stage stage) {
        this.stage = stage;
    }

    @GetMapping
    TalksPage all(@PathVariable String slug, Actor actor) {
        Bill bill = stage.bill(slug, actor);
        return new TalksPage(bill.consultation(), bill.talks(), bill.tracks(), stage.mayChange(bill, actor));
    }

    @GetMapping("/{number}")
    TalkPage one(@PathVariable String slug, @PathVariable int number, Actor actor) {
        Bill bill = stage.bill(slug, actor);
        Talk talk = bill.talk(number);
        return new TalkPage(
                bill.consultation(),
                talk,
                bill.talks(),
                bill.tracks().stream()
                        .filter(it -> talk.details().tracks().contains(it.id()))
                        .toList());
    }
}
