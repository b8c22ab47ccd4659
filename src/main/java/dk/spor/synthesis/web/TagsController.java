package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.CaseWorkers;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.MergeTag;
import dk.spor.synthesis.SaveTag;
import dk.spor.synthesis.TagId;
import dk.spor.synthesis.TagTree;
import dk.spor.synthesis.Tags;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tags of a consultation: adding, changing and merging. */
@Controller
class TagsController {

    private final DeskPages pages;
    private final Tags tags;
    private final CaseWorkers workers;
    private final SaveTag saving;
    private final MergeTag merging;

    TagsController(DeskPages pages, Tags tags, CaseWorkers workers, SaveTag saving, MergeTag merging) {
        this.pages = pages;
        this.tags = tags;
        this.workers = workers;
        this.saving = saving;
        this.merging = merging;
    }

    @GetMapping("/consultations/{slug}/tags")
    TagsPage tags(@PathVariable String slug, @SignedIn Actor actor) {
        return page(pages.desk(slug, actor), null, Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/tags")
    Object add(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        TagForm form = TagForm.read(null, fields);
        TagId tag = new TagId(id == null ? UUID.randomUUID() : id);
        return answer(desk, form, saving.save(desk.consultation().id(), tag, form.edit(), actor), actor);
    }

    @PostMapping("/consultations/{slug}/tags/{tag}")
    Object change(
            @PathVariable String slug,
            @PathVariable UUID tag,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        TagForm form = TagForm.read(found(desk, tag), fields);
        return answer(desk, form, saving.save(desk.consultation().id(), new TagId(tag), form.edit(), actor), actor);
    }

    @PostMapping("/consultations/{slug}/tags/{tag}/merger")
    Object merge(
            @PathVariable String slug,
            @PathVariable UUID tag,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        TagForm form = TagForm.read(found(desk, tag), fields);
        TagId into = form.mergedInto() == null ? new TagId(tag) : form.mergedInto();
        return answer(desk, form, merging.merge(desk.consultation().id(), new TagId(tag), into, actor), actor);
    }

    @PostMapping("/consultations/{slug}/tags/{tag}/separation")
    Object separate(@PathVariable String slug, @PathVariable UUID tag, @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        TagForm form = TagForm.read(found(desk, tag), Map.of());
        return answer(desk, form, merging.merge(desk.consultation().id(), new TagId(tag), null, actor), actor);
    }

    private TagId found(Desk desk, UUID tag) {
        return desk.tags().find(new TagId(tag)).orElseThrow(NotFound::new).id();
    }

    private Object answer(Desk desk, TagForm form, Outcome<TagId> outcome, Actor actor) {
        return outcome.<Object>fold(
                done -> SeeOther.to("/consultations/" + desk.consultation().slug() + "/tags")
                        .saying("synthesis.said.tag"),
                refusals -> page(desk, form, TagsPage.at(form, refusals), actor));
    }

    private TagsPage page(Desk desk, @Nullable TagForm sent, Errors errors, Actor actor) {
        TagTree tree = desk.tags();
        Map<TagId, Integer> counts = tree.branches().stream()
                .collect(Collectors.toMap(
                        it -> it.tag().id(), it -> tags.count(tree, it.tag().id())));
        return new TagsPage(desk, counts, workers.of(actor), sent, errors);
    }
}
