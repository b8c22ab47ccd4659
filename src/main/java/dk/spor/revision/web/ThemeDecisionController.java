package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.revision.DropTheme;
import dk.spor.revision.MakeTrack;
import dk.spor.revision.PutUnderTrack;
import dk.spor.revision.ThemeId;
import dk.spor.shared.Outcome;
import dk.spor.strategy.TrackId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What becomes of a gathered theme. */
@Controller
@RequestMapping("/consultations/{slug}/themes/{theme}")
class ThemeDecisionController {

    private final SupplementaryThemePages pages;
    private final MakeTrack make;
    private final PutUnderTrack put;
    private final DropTheme drop;

    ThemeDecisionController(SupplementaryThemePages pages, MakeTrack make, PutUnderTrack put, DropTheme drop) {
        this.pages = pages;
        this.make = make;
        this.put = put;
        this.drop = drop;
    }

    @PostMapping("/track")
    Object make(@PathVariable String slug, @PathVariable UUID theme, @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        return answer(slug, id, make.make(slug, id, actor), "revision.said.track", actor);
    }

    @PostMapping("/paragraph")
    Object put(
            @PathVariable String slug,
            @PathVariable UUID theme,
            @RequestParam(required = false) @Nullable UUID track,
            @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        TrackId under = new TrackId(track == null ? UUID.randomUUID() : track);
        return answer(slug, id, put.put(slug, id, under, actor), "revision.said.under", actor);
    }

    @PostMapping("/dropping")
    Object drop(
            @PathVariable String slug,
            @PathVariable UUID theme,
            @RequestParam(defaultValue = "") String reason,
            @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        return answer(
                slug,
                id,
                drop.drop(slug, id, reason, actor),
                "revision.said.dropped",
                TypedTheme.reason(id, reason),
                actor);
    }

    @PostMapping("/reopening")
    Object reopen(@PathVariable String slug, @PathVariable UUID theme, @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        return answer(slug, id, drop.reopen(slug, id, actor), "revision.said.reopened", actor);
    }

    private Object answer(String slug, ThemeId theme, Outcome<?> outcome, String said, Actor actor) {
        return answer(slug, theme, outcome, said, TypedTheme.nothing(), actor);
    }

    private Object answer(String slug, ThemeId theme, Outcome<?> outcome, String said, TypedTheme typed, Actor actor) {
        return outcome.<Object>fold(
                done -> SupplementaryThemesController.at(slug, theme).saying(said),
                refusals -> pages.page(slug, typed, TypedTheme.errors(theme, refusals), actor));
    }
}
