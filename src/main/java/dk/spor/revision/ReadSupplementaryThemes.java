package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.response.InputKind;
import dk.spor.shared.DanishOrder;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is proposed beside the tracks. */
@Component
public class ReadSupplementaryThemes {

    private final Revisions revisions;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;
    private final Points points;
    private final ReasonStore reasons;

    ReadSupplementaryThemes(
            Revisions revisions,
            GatheredThemeStore themes,
            GatheredThemeSteps steps,
            Points points,
            ReasonStore reasons) {
        this.revisions = revisions;
        this.themes = themes;
        this.steps = steps;
        this.points = points;
        this.reasons = reasons;
    }

    /** For the consultation's secretariat, as far as it may read now. */
    public Optional<ThemeBoard> of(String slug, Actor actor) {
        return revisions.desk(slug, actor).map(it -> board(it, actor));
    }

    private ThemeBoard board(Revision revision, Actor actor) {
        List<AnsweredPoint> all = points.all(revision.consultation().id(), actor);
        List<GatheredTheme> gathered = themes.of(revision.consultation().id());
        Map<ThemeId, List<ThemeStep>> done =
                steps.of(revision.consultation().id()).stream().collect(Collectors.groupingBy(ThemeStep::theme));
        Set<PointId> placed = new HashSet<>();
        gathered.forEach(it -> placed.addAll(it.points()));
        StrategyText text = Optional.ofNullable(revision.newest()).orElse(revision.consulted());
        return new ThemeBoard(
                revision,
                gathered.stream()
                        .map(it -> theme(it, all, revision.newest(), done.getOrDefault(it.id(), List.of())))
                        .filter(it -> !it.proposals().isEmpty() || !it.support().isEmpty() || it.place() != null)
                        .toList(),
                all.stream()
                        .filter(it ->
                                proposes(it) && !placed.contains(it.point().id()))
                        .sorted(DanishOrder.by(it -> it.point().theme()))
                        .toList(),
                text.tracks());
    }

    private ThemeBoard.Theme theme(
            GatheredTheme theme, List<AnsweredPoint> all, @Nullable StrategyText text, List<ThemeStep> done) {
        List<AnsweredPoint> own = all.stream()
                .filter(it -> theme.points().contains(it.point().id()))
                .toList();
        List<AnsweredPoint> proposals =
                own.stream().filter(ReadSupplementaryThemes::proposes).toList();
        @Nullable Track place = text == null ? null : place(theme.id(), text);
        return new ThemeBoard.Theme(
                theme,
                proposals,
                own.stream().filter(it -> !proposes(it)).toList(),
                place,
                text == null || place == null || text.isFrozen() ? 0 : untold(theme.id(), own, text),
                done);
    }

    private static boolean proposes(AnsweredPoint it) {
        return it.point().kind() == InputKind.SUPPLEMENTARY_THEME;
    }

    private static @Nullable Track place(ThemeId id, StrategyText text) {
        return text.track(id.track()).or(() -> text.trackOf(id.paragraph())).orElse(null);
    }

    private int untold(ThemeId theme, List<AnsweredPoint> gathered, StrategyText text) {
        UUID part = text.track(theme.track()).isPresent()
                ? theme.track().value()
                : theme.paragraph().value();
        Set<PointId> told = reasons.of(List.of(text.id())).stream()
                .filter(it -> it.part().equals(part))
                .map(ReasonStore.Row::point)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return (int)
                gathered.stream().filter(it -> !told.contains(it.point().id())).count();
    }
}
