package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.Reason;
import dk.spor.revision.ReasonKind;
import dk.spor.revision.ReasonStep;
import dk.spor.revision.Revision;
import dk.spor.revision.RevisionDesk;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
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
        StrategyText home = isIn(now, part) ? now : before;
        if (!isIn(home, part)) {
            throw new NotFound();
        }
        Optional<Track> track = home.track(new TrackId(part)).or(() -> home.trackOf(new ParagraphId(part)));
        Optional<Paragraph> paragraph = home.paragraph(new ParagraphId(part));
        List<Reason> reasons = desk.reasons(revision, actor).getOrDefault(part, List.of());
        @Nullable
        Change change = desk.changes(revision, actor).stream()
                .filter(it -> it.part().equals(part))
                .findFirst()
                .orElse(null);
        return new PartPage(
                revision,
                part,
                paragraph.isEmpty(),
                paragraph
                        .map(Paragraph::number)
                        .orElseGet(() -> track.map(it -> "" + it.number()).orElse("")),
                track.map(Track::title).orElse(""),
                home == now
                        ? paragraph
                                .map(Paragraph::anchor)
                                .orElseGet(() -> track.map(Track::anchor).orElse(""))
                        : "slettet-" + part,
                change,
                paragraph
                        .map(it -> RichTextDiff.of(text(before, it), text(now, it)))
                        .orElse(null),
                reasons,
                candidates(revision, part, track, reasons, searched, actor),
                searched,
                typed == null ? editorial(reasons) : typed,
                steps(revision, part, actor),
                errors);
    }

    private static boolean isIn(StrategyText text, UUID part) {
        return text.paragraph(new ParagraphId(part)).isPresent()
                || text.track(new TrackId(part)).isPresent();
    }

    private static RichText text(StrategyText text, Paragraph paragraph) {
        return text.paragraph(paragraph.id()).map(Paragraph::text).orElse(RichText.EMPTY);
    }

    private static String editorial(List<Reason> reasons) {
        return reasons.stream()
                .filter(it -> it.kind() == ReasonKind.EDITORIAL)
                .map(Reason::text)
                .findFirst()
                .orElse("");
    }

    private List<AnsweredPoint> candidates(
            Revision revision, UUID part, Optional<Track> track, List<Reason> reasons, String searched, Actor actor) {
        if (!revision.isBeingWritten()) {
            return List.of();
        }
        List<PointId> tied =
                reasons.stream().map(Reason::point).filter(Objects::nonNull).toList();
        List<AnsweredPoint> others = desk.points(revision, actor).stream()
                .filter(it -> !tied.contains(it.point().id()))
                .toList();
        Stream<UUID> around = track.stream().map(it -> it.id().value());
        return searched.isBlank() ? Concerning.nearest(others, part, around) : Concerning.search(others, searched);
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
