package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.revision.ReasonKind;
import dk.spor.revision.ReasonStep;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one part of the revised draft. */
@Component
class PartPages {

    private final RevisionDesk desk;

    PartPages(RevisionDesk desk) {
        this.desk = desk;
    }

    PartPage page(Revision revision, UUID part, String searched, @Nullable String typed, Errors errors, Actor actor) {
        StrategyText now = Optional.ofNullable(revision.newest()).orElseThrow(NotFound::new);
        StrategyText before = Objects.requireNonNull(revision.base());
        StrategyText home = PartKind.of(part, now).isPresent() ? now : before;
        PartKind type = PartKind.of(part, home).orElseThrow(NotFound::new);
        List<Reason> reasons = desk.reasons(revision, actor).getOrDefault(part, List.of());
        @Nullable
        Change change = desk.changes(revision, actor).stream()
                .filter(it -> it.part().equals(part))
                .findFirst()
                .orElse(null);
        List<AnsweredPoint> free = free(revision, reasons, actor);
        return new PartPage(
                revision,
                part,
                type,
                type.standing(part, home).orElseThrow(),
                home == now ? type.anchor(part, now).orElse("") : "slettet-" + part,
                change,
                words(part, type, before, now),
                reasons,
                searched.isBlank()
                        ? Concerning.nearest(free, part, around(part, home))
                        : Concerning.search(free, searched),
                searched.isBlank() ? Concerning.general(free) : List.of(),
                searched,
                typed == null ? editorial(reasons) : typed,
                steps(revision, part, actor),
                errors);
    }

    private static @Nullable RichTextDiff words(UUID part, PartKind type, StrategyText before, StrategyText now) {
        Optional<PartStanding> was = type.standing(part, before);
        Optional<PartStanding> is = type.standing(part, now);
        return type == PartKind.PARAGRAPH
                ? RichTextDiff.of(text(was), text(is))
                : was.flatMap(it -> is.flatMap(to -> PartCard.retitled(it, to))).orElse(null);
    }

    private static RichText text(Optional<PartStanding> standing) {
        return standing.map(PartStanding::text).orElse(RichText.EMPTY);
    }

    /** The track that the part stands in. */
    private static Stream<UUID> around(UUID part, StrategyText home) {
        return home.trackOf(new ParagraphId(part)).map(it -> it.id().value()).stream();
    }

    private static String editorial(List<Reason> reasons) {
        return reasons.stream()
                .filter(it -> it.kind() == ReasonKind.EDITORIAL)
                .map(Reason::text)
                .findFirst()
                .orElse("");
    }

    /** The points that are no reason of the part; none when there is nothing to tie. */
    private List<AnsweredPoint> free(Revision revision, List<Reason> reasons, Actor actor) {
        if (!revision.isBeingWritten()) {
            return List.of();
        }
        List<PointId> tied =
                reasons.stream().map(Reason::point).filter(Objects::nonNull).toList();
        return desk.points(revision, actor).stream()
                .filter(it -> !tied.contains(it.point().id()))
                .toList();
    }

    private List<StepLine> steps(Revision revision, UUID part, Actor actor) {
        List<ReasonStep> steps = desk.steps(revision, part);
        Map<PersonId, String> names = desk.names(
                steps.stream().map(ReasonStep::by).filter(Objects::nonNull).collect(Collectors.toSet()), actor);
        Map<PointId, AnsweredPoint> points = desk.points(
                steps.stream().map(ReasonStep::point).filter(Objects::nonNull).collect(Collectors.toSet()), actor);
        return steps.stream()
                .map(it -> new StepLine(
                        "revision.step." + it.kind(),
                        it.by() == null ? "" : names.getOrDefault(it.by(), ""),
                        what(it, points),
                        it.at()))
                .toList();
    }

    private static String what(ReasonStep step, Map<PointId, AnsweredPoint> points) {
        @Nullable AnsweredPoint point = step.point() == null ? null : points.get(step.point());
        return point == null ? step.text() : point.point().label();
    }
}
