package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Direction;
import dk.spor.strategy.AddTrack;
import dk.spor.strategy.MoveTrack;
import dk.spor.strategy.RenameTrack;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tracks of a draft: adding, renaming, moving. */
@Controller
@RequestMapping("/strategies/{version}/draft/tracks")
class TrackController {

    private final Drafting drafting;
    private final AddTrack add;
    private final RenameTrack rename;
    private final MoveTrack move;

    TrackController(Drafting drafting, AddTrack add, RenameTrack rename, MoveTrack move) {
        this.drafting = drafting;
        this.add = add;
        this.rename = rename;
        this.move = move;
    }

    @PostMapping
    Object add(@PathVariable UUID version, TrackForm form, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        TrackId track = new TrackId(form.id() == null ? UUID.randomUUID() : form.id());
        return add.add(id, track, form.typed(), actor)
                .<Object>fold(
                        done -> at(id, track, actor),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, form.typed())
                                : drafting.page(drafting.draft(id, actor), form, new Errors(refusals), actor));
    }

    @GetMapping("/{track}")
    TrackPage name(@PathVariable UUID version, @PathVariable UUID track, @SignedIn Actor actor) {
        StrategyText draft = drafting.draft(new StrategyVersionId(version), actor);
        String title =
                draft.track(new TrackId(track)).orElseThrow(NotFound::new).title();
        return page(draft, track, title, Errors.NONE, actor);
    }

    @PostMapping("/{track}")
    Object rename(@PathVariable UUID version, @PathVariable UUID track, TrackForm form, @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        String seen = form.seen() == null ? "" : form.seen();
        return rename.rename(id, new TrackId(track), form.typed(), seen, actor)
                .<Object>fold(
                        done -> goOn(id, done, actor).saying("strategy.said.saved"),
                        refusals -> Drafting.isFrozen(refusals)
                                ? new LockedPage(id, form.typed())
                                : page(drafting.draft(id, actor), track, form.typed(), new Errors(refusals), actor));
    }

    @PostMapping("/{track}/moves")
    Object move(
            @PathVariable UUID version,
            @PathVariable UUID track,
            @RequestParam Direction direction,
            @SignedIn Actor actor) {
        StrategyVersionId id = new StrategyVersionId(version);
        return move.move(id, new TrackId(track), direction, actor)
                .<Object>fold(done -> at(id, done, actor), refusals -> new LockedPage(id, ""));
    }

    private TrackPage page(StrategyText draft, UUID id, String title, Errors errors, Actor actor) {
        Track track = draft.track(new TrackId(id)).orElseThrow(NotFound::new);
        return new TrackPage(draft.id(), track, title, drafting.beside(draft.id(), null, track.id(), actor), errors);
    }

    private SeeOther goOn(StrategyVersionId version, TrackId track, Actor actor) {
        return drafting.draft(version, actor)
                .track(track)
                .map(it -> drafting.goOn(version, it.anchor()))
                .orElseThrow(NotFound::new);
    }

    private SeeOther at(StrategyVersionId version, TrackId track, Actor actor) {
        return drafting.draft(version, actor)
                .track(track)
                .map(it -> drafting.backTo(version, it.anchor()))
                .orElseThrow(NotFound::new);
    }
}
