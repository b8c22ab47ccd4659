package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.CheckAssessment.Way;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends answers that were given together to the check, each by a step of its own. */
@Component
public class SendJointly {

    private final CheckAssessment checking;
    private final Points points;

    SendJointly(CheckAssessment checking, Points points) {
        this.checking = checking;
        this.points = points;
    }

    /**
     * Refused when the first can't be sent; then none is.
     *
     * @param stayed labels of those others that did not get the answer
     * @return the labels of those that were sent
     */
    public Outcome<List<String>> send(
            AnsweredPoint first, Collection<PointId> others, List<String> stayed, Actor actor) {
        return send(first, actor).fold(done -> Outcome.done(follow(first, others, stayed, actor)), Outcome::refused);
    }

    private List<String> follow(AnsweredPoint first, Collection<PointId> others, List<String> stayed, Actor actor) {
        List<String> sent = new ArrayList<>(List.of(first.point().label()));
        points.find(others, actor).values().stream()
                .filter(it -> !stayed.contains(it.point().label()))
                .filter(it -> send(it, actor) instanceof Outcome.Done)
                .forEach(it -> sent.add(it.point().label()));
        return sent;
    }

    private Outcome<PointId> send(AnsweredPoint point, Actor actor) {
        return checking.go(point.point().id(), Way.SEND, Seen.of(point).revision(), "", actor);
    }
}
