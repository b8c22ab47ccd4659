package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Direction;
import dk.spor.shared.Refusal;
import dk.spor.strategy.AddParagraph;
import dk.spor.strategy.EditParagraph;
import dk.spor.strategy.MoveParagraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paragraphs of a draft: adding, editing, moving. */
@Controller
@RequestMapping("/strategies/{version}/draft/paragraphs")
class ParagraphController {

    private final Drafting drafting;
    private final ParagraphPages pages;
    private final AddParagraph add;
    private final EditParagraph edit;
    private final MoveParagraph move;

    ParagraphController(
            Drafting drafting, ParagraphPages pages, AddParagraph add, EditParagraph edit, MoveParagraph move) {
        this.drafting = drafting;
        this.pages = pages;
        this.add = add;
        this.edit = edit;
        this.move = move;
    }

    @GetMapping
    ParagraphPage blank(
            @PathVariable UUID version, @RequestParam(required = false) @Nullable UUID track, @SignedIn Actor actor) {
        return pages.adding(new StrategyVersionId(version), ParagraphForm.blank(track), List.of(), actor);
    }

    @PostMapping
    Object add(@PathVariable UUID version, ParagraphForm form, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return add.add(id, form.newId(), form.written(), actor)
                .<Object>fold(
                        done -> form.goesOn() ? another(id, form) : goOn(id, done, actor),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, form.typed())
                                : pages.adding(id, form, refusals, actor));
    }

    @GetMapping("/{paragraph}")
    ParagraphPage form(@PathVariable UUID version, @PathVariable UUID paragraph, @SignedIn Actor actor) {
        return pages.editing(new StrategyVersionId(version), new ParagraphId(paragraph), actor);
    }

    @PostMapping("/{paragraph}")
    Object edit(@PathVariable UUID version, @PathVariable UUID paragraph, ParagraphForm form, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        ParagraphId edited = new ParagraphId(paragraph);
        return edit.edit(id, edited, form.written(), form.revision(), actor)
                .<Object>fold(
                        done -> goOn(id, done, actor).saying("strategy.said.saved"),
                        refusals -> refused(id, edited, form, refusals, actor));
    }

    @PostMapping("/{paragraph}/moves")
    Object move(
            @PathVariable UUID version,
            @PathVariable UUID paragraph,
            @RequestParam Direction direction,
            @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return move.move(id, new ParagraphId(paragraph), direction, actor)
                .<Object>fold(done -> at(id, done, actor), refusals -> new LockedPage(id, ""));
    }

    private Object refused(
            StrategyVersionId version, ParagraphId paragraph, ParagraphForm form, List<Refusal> refusals, Actor actor) {
        return Drafting.isFrozen(refusals)
                ? new LockedPage(version, form.typed())
                : pages.refused(version, paragraph, form, refusals, actor);
    }

    private static SeeOther another(StrategyVersionId version, ParagraphForm form) {
        String track = form.track() == null ? "" : "?track=" + form.track();
        return SeeOther.to(Drafting.base(version) + "/paragraphs" + track).saying("strategy.said.added");
    }

    private SeeOther goOn(StrategyVersionId version, ParagraphId paragraph, Actor actor) {
        return drafting.draft(version, actor)
                .paragraph(paragraph)
                .map(it -> drafting.goOn(version, it.anchor()))
                .orElseGet(() -> SeeOther.to(Drafting.base(version)));
    }

    private SeeOther at(StrategyVersionId version, ParagraphId paragraph, Actor actor) {
        return drafting.draft(version, actor)
                .paragraph(paragraph)
                .map(it -> drafting.backTo(version, it.anchor()))
                .orElseGet(() -> SeeOther.to(Drafting.base(version)));
    }
}
