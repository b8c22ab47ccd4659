package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.JointAnswers;
import dk.spor.synthesis.LedTo;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.PointId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts points into words, asking for what they have led to so many at a time. */
@Component
class Telling {

    private static final int AT_A_TIME = 200;

    private final PointWords words;
    private final Sections sections;
    private final ObjectProvider<LedTo> ledTo;
    private final JointAnswers joints;

    Telling(PointWords words, Sections sections, ObjectProvider<LedTo> ledTo, JointAnswers joints) {
        this.words = words;
        this.sections = sections;
        this.ledTo = ledTo;
        this.joints = joints;
    }

    void tell(Stream<AnsweredPoint> points, ConsultationReport report, Actor actor, Consumer<ToldPoint> consumer) {
        Map<String, Section> byKey =
                sections.of(report).stream().collect(Collectors.toMap(Section::key, Function.identity()));
        Iterator<AnsweredPoint> all = points.iterator();
        List<AnsweredPoint> some = new ArrayList<>();
        while (all.hasNext()) {
            some.add(all.next());
            if (some.size() == AT_A_TIME || !all.hasNext()) {
                Map<PointId, List<Led>> led = led(some, actor);
                Map<PointId, Set<UUID>> together = joints.of(some);
                for (AnsweredPoint it : some) {
                    String key = Sections.key(Topic.of(it.point(), report.draft()), report);
                    consumer.accept(words.tell(
                            it,
                            Objects.requireNonNull(byKey.get(key)),
                            report,
                            led.getOrDefault(it.point().id(), List.of()),
                            together.getOrDefault(it.point().id(), Set.of())));
                }
                some.clear();
            }
        }
    }

    /** What each of these has led to, as all rooms know it. */
    Map<PointId, List<Led>> led(List<AnsweredPoint> points, Actor actor) {
        List<PointId> ids = points.stream().map(it -> it.point().id()).toList();
        Map<PointId, List<Led>> led = new HashMap<>();
        for (LedTo room : ledTo) {
            room.changes(ids, Wording.DANISH, actor)
                    .forEach((point, changes) ->
                            led.computeIfAbsent(point, it -> new ArrayList<>()).addAll(changes));
        }
        return led;
    }
}
