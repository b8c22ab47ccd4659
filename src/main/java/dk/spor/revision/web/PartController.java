package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.revision.LetWordsStand;
import dk.spor.revision.MarkEditorial;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.revision.TakeBackEditorial;
import dk.spor.revision.TieChange;
import dk.spor.revision.UntieChange;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
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

/** The reasons of a change: giving them, and taking them back. */
@Controller
@RequestMapping("/consultations/{slug}/revision/parts/{part}")
class PartController {

    private final RevisionDesk desk;
    private final PartPages pages;
    private final TieChange tie;
    private final UntieChange untie;
    private final MarkEditorial mark;
    private final TakeBackEditorial takeBack;
    private final LetWordsStand stand;

    PartController(
            RevisionDesk desk,
            PartPages pages,
            TieChange tie,
            UntieChange untie,
            MarkEditorial mark,
            TakeBackEditorial takeBack,
            LetWordsStand stand) {
        this.desk = desk;
        this.pages = pages;
        this.tie = tie;
        this.untie = untie;
        this.mark = mark;
        this.takeBack = takeBack;
        this.stand = stand;
    }

    @GetMapping
    PartPage show(
            @PathVariable String slug,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String q,
            @SignedIn Actor actor) {
        return pages.page(revision(slug, actor), part, q, null, Errors.NONE, actor);
    }

    @PostMapping("/points")
    Object tie(
            @PathVariable String slug,
            @PathVariable UUID part,
            @RequestParam(required = false) @Nullable List<UUID> point,
            @SignedIn Actor actor) {
        List<PointId> chosen =
                point == null ? List.of() : point.stream().map(PointId::new).toList();
        return answer(slug, part, null, tie.tie(slug, part, chosen, actor), "revision.said.tied", actor);
    }

    @PostMapping("/points/{point}/removal")
    Object untie(@PathVariable String slug, @PathVariable UUID part, @PathVariable UUID point, @SignedIn Actor actor) {
        Outcome<UUID> outcome = untie.untie(slug, part, new PointId(point), actor);
        return answer(slug, part, null, outcome, "revision.said.untied", actor);
    }

    @PostMapping("/editorial")
    Object mark(
            @PathVariable String slug,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "") String text,
            @SignedIn Actor actor) {
        return answer(slug, part, text, mark.mark(slug, part, text, actor), "revision.said.marked", actor);
    }

    @PostMapping("/editorial/removal")
    Object takeBack(@PathVariable String slug, @PathVariable UUID part, @SignedIn Actor actor) {
        return answer(slug, part, null, takeBack.takeBack(slug, part, actor), "revision.said.takenBack", actor);
    }

    @PostMapping("/standing")
    Object letStand(@PathVariable String slug, @PathVariable UUID part, @SignedIn Actor actor) {
        Outcome<UUID> outcome = stand.letStand(slug, part, actor);
        Revision revision = revision(slug, actor);
        return outcome.<Object>fold(
                done -> SeeOther.to(revision.addressOf(done)).saying("revision.said.stands"),
                refusals -> pages.page(revision, part, "", null, new Errors(refusals), actor));
    }

    private Object answer(
            String slug, UUID part, @Nullable String typed, Outcome<UUID> outcome, String said, Actor actor) {
        Revision revision = revision(slug, actor);
        return outcome.<Object>fold(
                done -> SeeOther.to(revision.address() + "/parts/" + done).saying(said),
                refusals -> pages.page(revision, part, "", typed, new Errors(refusals), actor));
    }

    private Revision revision(String slug, Actor actor) {
        return desk.find(slug, actor).orElseThrow(NotFound::new);
    }
}
