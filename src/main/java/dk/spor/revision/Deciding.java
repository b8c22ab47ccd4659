package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.response.InputKind;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the decisions about a theme have in common. */
@Component
class Deciding {

    private final Revisions revisions;
    private final GatheredThemeStore themes;
    private final Points points;
    private final LivingPoints living;

    Deciding(Revisions revisions, GatheredThemeStore themes, Points points, LivingPoints living) {
        this.revisions = revisions;
        this.themes = themes;
        this.points = points;
        this.living = living;
    }

    /** A theme that nobody else decides meanwhile, and the draft as it stands since. */
    record Locked(GatheredTheme theme, @Nullable StrategyText draft) {

        /** Whether something made of it stands in the draft. */
        boolean stands() {
            return Deciding.stands(theme.id(), draft);
        }

        /** Whether it stands under this track, also when its paragraph was moved there. */
        boolean standsUnder(TrackId track) {
            return Deciding.standsUnder(track, theme.id(), draft);
        }
    }

    /** Locks it first: whoever had to wait judges by what the other has made of it. */
    Locked locked(String slug, ThemeId id, Actor actor) {
        ConsultationId consultation = revision(slug, actor).consultation().id();
        GatheredTheme theme = themes.lock(id, consultation).orElseThrow(NotFound::new);
        return new Locked(theme, revision(slug, actor).newest());
    }

    private Revision revision(String slug, Actor actor) {
        return revisions.desk(slug, actor).orElseThrow(NotFound::new);
    }

    /** The points that propose or support it and still live, municipality by municipality. */
    List<Point> gathered(GatheredTheme theme, Actor actor) {
        Set<PointId> alive = living.of(theme.points()).keySet();
        return points.find(theme.points(), actor).values().stream()
                .map(AnsweredPoint::point)
                .filter(it -> alive.contains(it.id()))
                .toList();
    }

    /** Whether somebody proposes it. */
    static boolean isProposed(List<Point> gathered) {
        return proposals(gathered).findAny().isPresent();
    }

    private static Stream<Point> proposals(List<Point> gathered) {
        return gathered.stream().filter(it -> it.kind() == InputKind.SUPPLEMENTARY_THEME);
    }

    /** The words of those who proposed it, for the secretariat to write on. */
    static RichText text(List<Point> gathered, int most) {
        StringBuilder html = new StringBuilder();
        proposals(gathered).forEach(it -> html.append(it.text().html()));
        return RichText.of(html.toString()).beginning(most);
    }

    private static boolean standsUnder(TrackId track, ThemeId theme, @Nullable StrategyText text) {
        return text != null
                && text.track(theme.track()).isEmpty()
                && text.trackOf(theme.paragraph())
                        .filter(it -> it.id().equals(track))
                        .isPresent();
    }

    private static boolean stands(ThemeId theme, @Nullable StrategyText text) {
        return text != null
                && (text.track(theme.track()).isPresent()
                        || text.paragraph(theme.paragraph()).isPresent());
    }
}
