package dk.spor.synthesis;

import dk.spor.identity.Actor;
import org.springframework.stereotype.Component;

/** Carries out what a step means for the points of an input; what was answered to other words is a draft again. */
@Component
class MakePlaceChange {

    private final SplitInputs inputs;
    private final TakenPointStore points;
    private final Reopening reopening;
    private final PlaceSteps steps;

    MakePlaceChange(SplitInputs inputs, TakenPointStore points, Reopening reopening, PlaceSteps steps) {
        this.inputs = inputs;
        this.points = points;
        this.reopening = reopening;
        this.steps = steps;
    }

    /** Yields the point that stands where the change was. */
    PointId make(SplitInput input, PlaceChange change, Actor actor) {
        PlaceStep ended = change.as() == PointEnd.SPLIT ? PlaceStep.SPLIT : PlaceStep.JOINED;
        change.ending().forEach(it -> {
            points.end(it.id(), change.as());
            steps.note(ended, it.id(), input.source(), it.place(), actor);
        });
        PointId point = change.point() == null ? inputs.add(input, change.place()) : change.point();
        if (change.step() != null) {
            place(input, point, change.place());
            steps.note(change.step(), point, input.source(), change.place(), actor);
        }
        return point;
    }

    private void place(SplitInput input, PointId point, Place place) {
        input.find(point).ifPresent(before -> {
            points.place(point, input.source(), place);
            if (!before.words().equals(place.in(input.source().body()))) {
                reopening.changed(point);
            }
        });
    }
}
