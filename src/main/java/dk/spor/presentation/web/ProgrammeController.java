package dk.spor.presentation.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.presentation.AddTalk;
import dk.spor.presentation.EditTalk;
import dk.spor.presentation.MoveTalk;
import dk.spor.presentation.RemoveTalk;
import dk.spor.presentation.Talk;
import dk.spor.presentation.web.Stage.Bill;
import dk.spor.shared.Direction;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up the talks of a consultation. */
@Controller
@RequestMapping("/consultations/{slug}/presentations")
class ProgrammeController {

    private final Stage stage;
    private final AddTalk add;
    private final EditTalk edit;
    private final MoveTalk move;
    private final RemoveTalk remove;

    ProgrammeController(Stage stage, AddTalk add, EditTalk edit, MoveTalk move, RemoveTalk remove) {
        this.stage = stage;
        this.add = add;
        this.edit = edit;
        this.move = move;
        this.remove = remove;
    }

    @GetMapping("/new")
    TalkFormPage blank(@PathVariable String slug, @SignedIn Actor actor) {
        Bill bill = stage.billToChange(slug, actor);
        return new TalkFormPage(bill.consultation(), bill.tracks(), null, TalkForm.blank(), false, Errors.NONE);
    }

    @PostMapping
    Object add(@PathVariable String slug, TalkForm form, @SignedIn Actor actor) {
        return add.add(slug, form.newId(), form.details(), actor)
                .<Object>fold(done -> back(slug).saying("presentation.said.saved"), refusals -> {
                    Bill bill = stage.bill(slug, actor);
                    return new TalkFormPage(
                            bill.consultation(), bill.tracks(), null, form, false, new Errors(refusals));
                });
    }

    @GetMapping("/{number}/details")
    TalkFormPage details(@SignedIn Actor actor, @PathVariable String slug, @PathVariable int number) {
        Bill bill = stage.billToChange(slug, actor);
        Talk talk = bill.talk(number);
        return new TalkFormPage(bill.consultation(), bill.tracks(), talk, TalkForm.of(talk), false, Errors.NONE);
    }

    @PostMapping("/{number}/details")
    Object edit(@SignedIn Actor actor, @PathVariable String slug, @PathVariable int number, TalkForm form) {
        Optional<Talk> talk = stage.bill(slug, actor).find(number);
        if (talk.isEmpty()) {
            return removed(stage.billToChange(slug, actor), form);
        }
        return edit.edit(slug, talk.get().id(), form.details(), form.revision(), actor)
                .<Object>fold(
                        done -> back(slug).saying("presentation.said.saved"),
                        refusals -> refused(slug, number, form, refusals, actor));
    }

    @PostMapping("/{number}/moves")
    SeeOther move(
            @SignedIn Actor actor,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Direction direction) {
        Talk talk = stage.bill(slug, actor).talk(number);
        return move.move(slug, talk.id(), direction, actor)
                .fold(done -> back(slug), refusals -> back(slug).saying("presentation.refusal.closed"));
    }

    @GetMapping("/{number}/removal")
    TalkRemovalPage asked(@SignedIn Actor actor, @PathVariable String slug, @PathVariable int number) {
        Bill bill = stage.billToChange(slug, actor);
        return new TalkRemovalPage(bill.consultation(), bill.talk(number));
    }

    @PostMapping("/{number}/removal")
    SeeOther remove(@SignedIn Actor actor, @PathVariable String slug, @PathVariable int number) {
        Talk talk = stage.bill(slug, actor).talk(number);
        return remove.remove(slug, talk.id(), actor)
                .fold(
                        done -> back(slug).saying("presentation.said.removed"),
                        refusals -> back(slug).saying("presentation.refusal.closed"));
    }

    private TalkFormPage refused(String slug, int number, TalkForm form, List<Refusal> refusals, Actor actor) {
        Bill bill = stage.bill(slug, actor);
        Optional<Talk> found = bill.find(number);
        if (found.isEmpty()) {
            return removed(bill, form);
        }
        Talk now = found.get();
        boolean overtaken = now.revision() != form.revision();
        return new TalkFormPage(
                bill.consultation(),
                bill.tracks(),
                now,
                overtaken ? form.over(now) : form,
                overtaken,
                overtaken ? Errors.NONE : new Errors(refusals));
    }

    /** Somebody has removed the talk while this was written: it can be kept as a new one. */
    private static TalkFormPage removed(Bill bill, TalkForm form) {
        return new TalkFormPage(bill.consultation(), bill.tracks(), null, form.anew(), true, Errors.NONE);
    }

    private static SeeOther back(String slug) {
        return SeeOther.to("/consultations/" + slug + "/presentations");
    }
}
