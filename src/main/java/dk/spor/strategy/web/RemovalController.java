package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.ParagraphDraft;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.RemoveParagraph;
import dk.spor.strategy.RemoveTrack;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackDraft;
import dk.spor.strategy.TrackId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removing a track or a paragraph from a draft, after a look at what goes. */
@Controller
@RequestMapping("/strategies/{version}/draft")
class RemovalController {

    private final Drafting drafting;
    private final DraftParts parts;
    private final RemoveTrack removeTrack;
    private final RemoveParagraph removeParagraph;

    RemovalController(Drafting drafting, DraftParts parts, RemoveTrack removeTrack, RemoveParagraph removeParagraph) {
        this.drafting = drafting;
        this.parts = parts;
        this.removeTrack = removeTrack;
        this.removeParagraph = removeParagraph;
    }

    @GetMapping("/tracks/{track}/removal")
    RemovalPage track(@PathVariable UUID version, @PathVariable UUID track, @SignedIn Actor actor) {
        return page(new StrategyVersionId(version), new TrackId(track), Errors.NONE, actor);
    }

    @PostMapping("/tracks/{track}/removal")
    Object removeTrack(
            @PathVariable UUID version,
            @PathVariable UUID track,
            @RequestParam(defaultValue = "") String seen,
            @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return removeTrack
                .remove(id, new TrackId(track), seen, actor)
                .<Object>fold(
                        done -> removed(id),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, "")
                                : page(id, new TrackId(track), new Errors(refusals), actor));
    }

    @GetMapping("/paragraphs/{paragraph}/removal")
    RemovalPage paragraph(@PathVariable UUID version, @PathVariable UUID paragraph, @SignedIn Actor actor) {
        return page(new StrategyVersionId(version), new ParagraphId(paragraph), Errors.NONE, actor);
    }

    @PostMapping("/paragraphs/{paragraph}/removal")
    Object removeParagraph(
            @PathVariable UUID version,
            @PathVariable UUID paragraph,
            @RequestParam(defaultValue = "0") int seen,
            @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return removeParagraph
                .remove(id, new ParagraphId(paragraph), seen, actor)
                .<Object>fold(
                        done -> removed(id),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, "")
                                : page(id, new ParagraphId(paragraph), new Errors(refusals), actor));
    }

    private static SeeOther removed(StrategyVersionId version) {
        return SeeOther.to(Drafting.base(version)).saying("strategy.said.removed");
    }

    private RemovalPage page(StrategyVersionId version, TrackId id, Errors errors, Actor actor) {
        TrackDraft state = parts.track(version, id, actor).orElseThrow(NotFound::new);
        Track track = drafting.draft(version, actor).track(id).orElseThrow(NotFound::new);
        return new RemovalPage(
                version, "/tracks/" + id, track, track.anchor(), track.paragraphs(), state.state(), errors);
    }

    private RemovalPage page(StrategyVersionId version, ParagraphId id, Errors errors, Actor actor) {
        ParagraphDraft state = parts.paragraph(version, id, actor).orElseThrow(NotFound::new);
        StrategyText draft = drafting.draft(version, actor);
        return draft.paragraph(id)
                .map(it -> new RemovalPage(
                        version,
                        "/paragraphs/" + id,
                        null,
                        it.anchor(),
                        List.of(it),
                        String.valueOf(state.revision()),
                        errors))
                .orElseThrow(NotFound::new);
    }
}
