package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.revision.Change;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.revision.TieChange;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ties a point to a change, seen from the point. */
@Controller
@RequestMapping("/consultations/{slug}/revision/points/{point}")
class TyingController {

    private final RevisionDesk desk;
    private final TieChange tie;

    TyingController(RevisionDesk desk, TieChange tie) {
        this.desk = desk;
        this.tie = tie;
    }

    @GetMapping
    TyingPage show(@PathVariable String slug, @PathVariable UUID point, @SignedIn Actor actor) {
        return page(slug, new PointId(point), Errors.NONE, actor);
    }

    @PostMapping
    Object tie(
            @PathVariable String slug,
            @PathVariable UUID point,
            @RequestParam(required = false) @Nullable UUID part,
            @SignedIn Actor actor) {
        PointId id = new PointId(point);
        TyingPage before = page(slug, id, Errors.NONE, actor);
        if (part == null) {
            Refusal refusal = Refusal.of("revision.refusal.noChange").at("part");
            return page(slug, id, new Errors(List.of(refusal)), actor);
        }
        return tie.tie(slug, part, List.of(id), actor)
                .<Object>fold(
                        done -> SeeOther.to(before.address()).saying("revision.said.tied"),
                        refusals -> page(slug, id, new Errors(refusals), actor));
    }

    private TyingPage page(String slug, PointId id, Errors errors, Actor actor) {
        Revision revision = desk.find(slug, actor).orElseThrow(NotFound::new);
        AnsweredPoint point = desk.point(revision, id, actor).orElseThrow(NotFound::new);
        Map<Boolean, List<Change>> changes = desk.changes(revision, actor).stream()
                .collect(Collectors.partitioningBy(
                        change -> change.reasons().stream().anyMatch(it -> id.equals(it.point()))));
        return new TyingPage(
                revision, point, changes.getOrDefault(false, List.of()), changes.getOrDefault(true, List.of()), errors);
    }
}
