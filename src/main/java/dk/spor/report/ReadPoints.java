package dk.spor.report;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the points of a report once through, and keeps in memory only those that are asked for. */
@Component
public class ReadPoints {

    private final Points points;
    private final Sections sections;
    private final Telling telling;

    ReadPoints(Points points, Sections sections, Telling telling) {
        this.points = points;
        this.sections = sections;
        this.telling = telling;
    }

    /**
     * @param volume key of the one whose points are asked for, when the report turns out to be divided; "" for none
     */
    @Transactional(readOnly = true)
    public PointsRead read(ConsultationReport report, String volume, Actor actor) {
        Tally tally = new Tally();
        List<AnsweredPoint> first = new ArrayList<>();
        List<AnsweredPoint> wanted = new ArrayList<>();
        BiPredicate<String, Integer> isWanted = (section, before) -> volume.equals(Volume.key(section, before));
        try (Stream<AnsweredPoint> stream = points.stream(report.consultation().id(), actor)) {
            stream.forEach(it -> {
                String section = Sections.key(Topic.of(it.point(), report.draft()), report);
                int before = tally.add(it, section);
                if (tally.all() <= Volume.MOST) {
                    first.add(it);
                } else {
                    first.clear();
                }
                if (isWanted.test(section, before)) {
                    wanted.add(it);
                }
            });
        }
        List<Section> all = sections.of(report).stream()
                .filter(it -> !it.key().equals("removed") || tally.in("removed") > 0)
                .toList();
        List<ToldPoint> told = new ArrayList<>();
        telling.tell(tally.all() <= Volume.MOST ? first.stream() : wanted.stream(), report, actor, told::add);
        return new PointsRead(all, tally, Volume.of(all, tally), told);
    }

    /** Gives every point to the consumer, municipality by municipality, a few in memory at a time. */
    @Transactional(readOnly = true)
    public void each(ConsultationReport report, Actor actor, Consumer<ToldPoint> consumer) {
        try (Stream<AnsweredPoint> stream = points.stream(report.consultation().id(), actor)) {
            telling.tell(stream, report, actor, consumer);
        }
    }

    /** The same for those of one municipality. */
    @Transactional(readOnly = true)
    public void eachOf(
            OrganisationId municipality, ConsultationReport report, Actor actor, Consumer<ToldPoint> consumer) {
        telling.tell(points.of(report.consultation().id(), municipality, actor).stream(), report, actor, consumer);
    }
}
