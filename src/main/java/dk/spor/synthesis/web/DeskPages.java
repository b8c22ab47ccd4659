package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.shared.Copenhagen;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.CaseWorkers;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Desks;
import dk.spor.synthesis.Found;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointFilter;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.synthesis.Tag;
import dk.spor.synthesis.Tags;
import dk.spor.synthesis.WorkList;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the desk: the list, and the point that is open beside it. */
@Component
class DeskPages {

    private final Desks desks;
    private final WorkList list;
    private final Points points;
    private final CaseWorkers workers;
    private final Tags tags;
    private final OpenPoints opened;
    private final DeskTools tools;
    private final Clock clock;

    DeskPages(
            Desks desks,
            WorkList list,
            Points points,
            CaseWorkers workers,
            Tags tags,
            OpenPoints opened,
            DeskTools tools,
            Clock clock) {
        this.desks = desks;
        this.list = list;
        this.points = points;
        this.workers = workers;
        this.tags = tags;
        this.opened = opened;
        this.tools = tools;
        this.clock = clock;
    }

    Desk desk(String slug, Actor actor) {
        return desks.of(slug, actor).orElseThrow(NotFound::new);
    }

    AnsweredPoint point(Desk desk, String label, Actor actor) {
        return points.find(desk.consultation().id(), label, actor).orElseThrow(NotFound::new);
    }

    DeskPage list(Desk desk, FilterForm form, int number, DeskTools.Typed typed, Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        PageOf pages = PageOf.nearest(number, found.total(), WorkList.ON_A_PAGE);
        List<AnsweredPoint> shown = list.page(desk, filter, found, pages.number());
        return page(choices(desk, actor), form, pages, shown, null, typed, actor);
    }

    DeskPage open(Desk desk, AnsweredPoint point, FilterForm form, TypedPoint typed, Errors errors, Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        WorkList.Spot spot = list.spot(desk, filter, found, point.point());
        DeskChoices choices = choices(desk, actor);
        OpenPoint open = opened.open(choices, point, neighbours(desk, filter, found, spot), typed, errors, actor);
        PageOf pages = new PageOf(spot.page(), found.total(), WorkList.ON_A_PAGE);
        List<AnsweredPoint> shown = list.page(desk, filter, found, pages.number());
        return page(choices, form, pages, shown, open, DeskTools.Typed.NOTHING, actor);
    }

    Neighbours neighbours(Desk desk, Point point, FilterForm form, Actor actor) {
        PointFilter filter = filter(desk, form, actor);
        Found found = list.found(desk, filter);
        return neighbours(desk, filter, found, list.spot(desk, filter, found, point));
    }

    private Neighbours neighbours(Desk desk, PointFilter filter, Found found, WorkList.Spot spot) {
        return new Neighbours(
                label(list.after(desk, filter, found, spot.before() - 1)),
                label(list.after(desk, filter, found, spot.next())));
    }

    private static @Nullable String label(Optional<AnsweredPoint> point) {
        return point.map(it -> it.point().label()).orElse(null);
    }

    private PointFilter filter(Desk desk, FilterForm form, Actor actor) {
        return form.filter(desk, actor, Copenhagen.day(clock.instant()));
    }

    private DeskChoices choices(Desk desk, Actor actor) {
        return new DeskChoices(desk, workers.of(actor));
    }

    private DeskPage page(
            DeskChoices choices,
            FilterForm form,
            PageOf pages,
            List<AnsweredPoint> shown,
            @Nullable OpenPoint open,
            DeskTools.Typed typed,
            Actor actor) {
        Desk desk = choices.desk();
        Map<PointId, List<Tag>> borne =
                tags.of(desk.tags(), shown.stream().map(it -> it.point().id()).toList());
        List<PointCard> cards = shown.stream()
                .map(it -> new PointCard(
                        it, desk.draft(), borne.getOrDefault(it.point().id(), List.of())))
                .toList();
        return new DeskPage(
                desk,
                list.tally(desk, actor),
                form,
                pages,
                cards,
                choices,
                open,
                tools.of(choices, shown, typed, actor));
    }
}
