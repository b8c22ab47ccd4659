package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.revision.BeginRevision;
import dk.spor.revision.ReadSupplementaryThemes;
import dk.spor.revision.RevisionDesk;
import dk.spor.revision.ThemeBoard;
import dk.spor.revision.ThemeId;
import dk.spor.revision.ThemeStep;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of supplementary themes. */
@Component
class SupplementaryThemePages {

    private final ReadSupplementaryThemes themes;
    private final RevisionDesk desk;

    SupplementaryThemePages(ReadSupplementaryThemes themes, RevisionDesk desk) {
        this.themes = themes;
        this.desk = desk;
    }

    /** With what was typed in one of its forms. */
    ThemesPage page(String slug, TypedTheme typed, Errors errors, Actor actor) {
        ThemeBoard board = themes.of(slug, actor).orElseThrow(NotFound::new);
        List<Refusal> toDecide =
                board.revision().isBeingWritten() ? List.of() : BeginRevision.refusals(board.revision());
        return new ThemesPage(board, steps(board, actor), typed, toDecide, errors);
    }

    private Map<ThemeId, List<StepLine>> steps(ThemeBoard board, Actor actor) {
        List<ThemeStep> all =
                board.themes().stream().flatMap(it -> it.steps().stream()).toList();
        Map<PersonId, String> names = desk.names(
                all.stream().map(ThemeStep::by).filter(Objects::nonNull).collect(Collectors.toSet()), actor);
        Map<PointId, AnsweredPoint> points = desk.points(
                all.stream().map(ThemeStep::point).filter(Objects::nonNull).collect(Collectors.toSet()), actor);
        return all.stream()
                .collect(Collectors.groupingBy(
                        ThemeStep::theme, Collectors.mapping(it -> line(it, names, points), Collectors.toList())));
    }

    private static StepLine line(ThemeStep step, Map<PersonId, String> names, Map<PointId, AnsweredPoint> points) {
        @Nullable AnsweredPoint point = step.point() == null ? null : points.get(step.point());
        boolean unseen = step.point() != null && point == null;
        return new StepLine(
                "revision.themeStep." + step.kind() + (unseen ? ".unseen" : ""),
                step.by() == null ? "" : names.getOrDefault(step.by(), ""),
                point == null ? step.text() : point.point().label(),
                step.at());
    }
}
