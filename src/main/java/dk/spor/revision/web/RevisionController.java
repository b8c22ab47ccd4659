package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.revision.BeginRevision;
import dk.spor.revision.FreezeRevision;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The revised draft beside the points: beginning it, reading it, freezing it. */
@Controller
@RequestMapping("/consultations/{slug}/revision")
class RevisionController {

    private final RevisionDesk desk;
    private final RevisionPages pages;
    private final BeginRevision begin;
    private final FreezeRevision freeze;

    RevisionController(RevisionDesk desk, RevisionPages pages, BeginRevision begin, FreezeRevision freeze) {
        this.desk = desk;
        this.pages = pages;
        this.begin = begin;
        this.freeze = freeze;
    }

    @GetMapping
    RevisionPage show(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.page(revision(slug, actor), Errors.NONE, actor);
    }

    @PostMapping
    Object begin(@PathVariable String slug, @SignedIn Actor actor) {
        return begin.begin(slug, actor)
                .<Object>fold(
                        draft -> SeeOther.to(revision(slug, actor).address()).saying("revision.said.begun"),
                        refusals -> refused(slug, refusals, actor));
    }

    @PostMapping("/freezing")
    Object freeze(
            @PathVariable String slug, @RequestParam(defaultValue = "false") boolean forGood, @SignedIn Actor actor) {
        return freeze.freeze(slug, forGood, actor)
                .<Object>fold(
                        text -> SeeOther.to(revision(slug, actor).address())
                                .saying("revision.said.frozen", text.number()),
                        refusals -> refused(slug, refusals, actor));
    }

    private RevisionPage refused(String slug, List<Refusal> refusals, Actor actor) {
        return pages.page(revision(slug, actor), new Errors(refusals), actor);
    }

    private Revision revision(String slug, Actor actor) {
        return desk.find(slug, actor).orElseThrow(NotFound::new);
    }
}
