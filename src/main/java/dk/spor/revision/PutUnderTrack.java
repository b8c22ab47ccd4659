package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.Point;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a gathered theme as a paragraph under a track of the revised draft. */
@Component
public class PutUnderTrack {

    private final Deciding deciding;
    private final BeginRevision begin;
    private final PutInDraft put;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;

    PutUnderTrack(
            Deciding deciding,
            BeginRevision begin,
            PutInDraft put,
            GatheredThemeStore themes,
            GatheredThemeSteps steps) {
        this.deciding = deciding;
        this.begin = begin;
        this.put = put;
        this.themes = themes;
        this.steps = steps;
    }

    /**
     * The draft is begun if needed. Put where it stands, points that came since become reasons too; refused when it
     * stands elsewhere in the draft, and when somebody has dropped it.
     */
    @Transactional
    public Outcome<TrackId> put(String slug, ThemeId id, TrackId track, Actor actor) {
        Deciding.Locked locked = deciding.locked(slug, id, actor);
        GatheredTheme theme = locked.theme();
        List<Point> gathered = deciding.gathered(theme, actor);
        if (!Deciding.isProposed(gathered)) {
            return Outcome.refused(Refusal.of("revision.refusal.noProposal"));
        }
        if (theme.decision() == ThemeDecision.NOT_A_TRACK) {
            return Outcome.refused(Refusal.of("revision.refusal.isDropped", theme.reason()));
        }
        boolean stood = locked.standsUnder(track);
        if (!stood && locked.stands()) {
            return Outcome.refused(Refusal.of("revision.refusal.stands"));
        }
        return begin.begin(slug, actor)
                .fold(draft -> into(theme, draft, track, stood, gathered, actor), Outcome::refused);
    }

    private Outcome<TrackId> into(
            GatheredTheme theme,
            StrategyVersionId draft,
            TrackId id,
            boolean stood,
            List<Point> gathered,
            Actor actor) {
        Optional<Track> track = put.now(draft, actor).track(id);
        if (track.isEmpty()) {
            return Outcome.refused(Refusal.of("revision.refusal.noTrack").at("track"));
        }
        put.under(theme, draft, id, gathered, actor);
        themes.decide(theme.id(), ThemeDecision.UNDER_TRACK, "", id);
        if (!stood || theme.decision() != ThemeDecision.UNDER_TRACK) {
            String title = track.get().title();
            steps.add(theme.consultation(), theme.id(), ThemeStepKind.UNDER_TRACK, null, title, actor);
        }
        return Outcome.done(id);
    }
}
