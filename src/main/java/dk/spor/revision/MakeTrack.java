package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.Point;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a gathered theme a track of the revised draft, which points back to those who proposed it. */
@Component
public class MakeTrack {

    private final Deciding deciding;
    private final BeginRevision begin;
    private final PutInDraft put;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;

    MakeTrack(
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
     * The draft is begun if needed; refused when somebody has dropped the theme. Made twice it is one track; points that
     * came since become reasons too.
     */
    @Transactional
    public Outcome<TrackId> make(String slug, ThemeId id, Actor actor) {
        Deciding.Locked locked = deciding.locked(slug, id, actor);
        GatheredTheme theme = locked.theme();
        List<Point> gathered = deciding.gathered(theme, actor);
        if (!Deciding.isProposed(gathered)) {
            return Outcome.refused(Refusal.of("revision.refusal.noProposal"));
        }
        if (theme.decision() == ThemeDecision.NOT_A_TRACK) {
            return Outcome.refused(Refusal.of("revision.refusal.isDropped", theme.reason()));
        }
        if (theme.decision() == ThemeDecision.UNDER_TRACK && locked.stands()) {
            return Outcome.refused(Refusal.of("revision.refusal.stands"));
        }
        return begin.begin(slug, actor).fold(draft -> made(theme, draft, gathered, actor), Outcome::refused);
    }

    private Outcome<TrackId> made(GatheredTheme theme, StrategyVersionId draft, List<Point> gathered, Actor actor) {
        TrackId track = theme.id().track();
        put.asTrack(theme, draft, gathered, actor);
        if (theme.decision() != ThemeDecision.OWN_TRACK) {
            themes.decide(theme.id(), ThemeDecision.OWN_TRACK, "", track);
            steps.add(theme.consultation(), theme.id(), ThemeStepKind.OWN_TRACK, null, theme.name(), actor);
        }
        return Outcome.done(track);
    }
}
