package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.shared.Copenhagen;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentEvent;
import dk.spor.synthesis.AssessmentHistory;
import dk.spor.synthesis.CaseWorkers;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Desks;
import dk.spor.synthesis.Found;
import dk.spor.synthesis.LedTo;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointFilter;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.synthesis.SimilarPoints;
import dk.spor.synthesis.Tag;
import dk.spor.synthesis.Tags;
import dk.spor.synthesis.WorkList;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the desk: the list, and the point that is open beside it. */
@Component
class DeskPages {

    private final Desks desks;
    private final WorkList list;
    private final Points points;
    private final AssessmentHistory history;
    private final SimilarPoints similar;
    private final AnswerJointly joint;
    private final CaseWorkers workers;
    private final People people;
    private final Tags tags;
    private final List<LedTo> ledTo;
    private final Clock clock;

    DeskPages(
            Desks desks,
            WorkList list,
            Points points,
            AssessmentHistory history,
            SimilarPoints similar,
            AnswerJointly joint,
            CaseWorkers workers,
            People people,
            Tags tags,
            List<LedTo> ledTo,
            Clock clock) {
        this.desks = desks;
        this.list = list;
        this.points = points;
        this.history = history;
        this.similar = similar;
        this.joint = joint;
        this.workers = workers;
        this.people = people;
        this.tags = tags;
        this.ledTo = ledTo;
        this.clock = clock;
    }

    Desk desk(String slug, Actor actor) {
        return desks.of(slug, actor).orElseThrow(NotFound::new);
    }

    AnsweredPoint point(Desk desk, String label, Actor actor) {
        return points.find(desk.consultation().id(), label, actor).orElseThrow(NotFound::new);
    }

    DeskPage list(Desk desk, FilterForm form, int number, Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        int page = Math.max(1, Math.min(number, (found.total() + WorkList.ON_A_PAGE - 1) / WorkList.ON_A_PAGE));
        return page(desk, form, found.total(), page, list.page(desk, filter, found, page), null, actor);
    }

    /** @param typed what was typed in the answer; null for what is stored */
    DeskPage open(
            Desk desk,
            AnsweredPoint point,
            FilterForm form,
            @Nullable AssessmentForm typed,
            Errors errors,
            Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        WorkList.Spot spot = list.spot(desk, filter, found, point.point());
        OpenPoint open = open(
                desk,
                point,
                label(list.after(desk, filter, found, spot.before() - 1)),
                label(list.after(desk, filter, found, spot.next())),
                typed,
                errors,
                actor);
        List<AnsweredPoint> shown = list.page(desk, filter, found, spot.page());
        return page(desk, form, found.total(), spot.page(), shown, open, actor);
    }

    /** The label of the point after this one in the list; null at its end. */
    @Nullable
    String next(Desk desk, Point point, FilterForm form, Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        return label(list.after(
                desk, filter, found, list.spot(desk, filter, found, point).next()));
    }

    private static @Nullable String label(Optional<AnsweredPoint> point) {
        return point.map(it -> it.point().label()).orElse(null);
    }

    private PointFilter filter(Desk desk, FilterForm form, Actor actor) {
        return form.filter(desk, actor, Copenhagen.day(clock.instant()));
    }

    private DeskPage page(
            Desk desk,
            FilterForm form,
            int found,
            int number,
            List<AnsweredPoint> shown,
            @Nullable OpenPoint open,
            Actor actor) {
        Map<PointId, List<Tag>> borne =
                tags.of(desk.tags(), shown.stream().map(it -> it.point().id()).toList());
        List<PointCard> cards = shown.stream()
                .map(it -> new PointCard(
                        it, desk.draft(), borne.getOrDefault(it.point().id(), List.of())))
                .toList();
        return new DeskPage(desk, list.tally(desk, actor), form, found, number, cards, workers.of(actor), open);
    }

    private OpenPoint open(
            Desk desk,
            AnsweredPoint point,
            @Nullable String previous,
            @Nullable String next,
            @Nullable AssessmentForm typed,
            Errors errors,
            Actor actor) {
        PointId id = point.point().id();
        List<AssessmentEvent> events = history.of(id, actor);
        List<PersonId> had = Stream.concat(
                        events.stream().map(AssessmentEvent::by),
                        Stream.ofNullable(point.assessment()).map(it -> it.writtenBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new OpenPoint(
                new PointCard(
                        point, desk.draft(), tags.of(desk.tags(), List.of(id)).getOrDefault(id, List.of())),
                tags.suggested(desk.tags(), id),
                typed == null ? AssessmentForm.of(point.assessment()) : typed,
                similar.to(id, actor),
                joint.with(id, actor),
                history.assignment(id, actor),
                workers.of(actor),
                led(id, actor),
                tying(desk, id, actor),
                events,
                people.colleagues(had, actor),
                previous,
                next,
                errors,
                actor);
    }

    private @Nullable String tying(Desk desk, PointId point, Actor actor) {
        return ledTo.stream()
                .flatMap(it -> it.tying(point, desk.consultation().id(), actor).stream())
                .findFirst()
                .orElse(null);
    }

    private List<Led> led(PointId point, Actor actor) {
        return ledTo.stream()
                .flatMap(it -> it.changes(List.of(point), actor).values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
