package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import dk.spor.ui.NotFound;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the points that somebody has named: "VIB-3, SIL-4". */
@Component
public class NamedPoints {

    /** The most that are named at a time. */
    static final int MOST = 100;

    private final Revisions revisions;
    private final Points points;

    NamedPoints(Revisions revisions, Points points) {
        this.revisions = revisions;
        this.points = points;
    }

    /** Each once, in the order in which they were named; refused when one is not there, which is then named. */
    public Outcome<List<PointId>> of(String slug, String typed, Actor actor) {
        ConsultationId consultation = revisions
                .desk(slug, actor)
                .orElseThrow(NotFound::new)
                .consultation()
                .id();
        Set<String> labels = Arrays.stream(
                        InputText.normal(typed).toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (labels.isEmpty() || labels.size() > MOST) {
            return Outcome.refused(
                    labels.isEmpty()
                            ? Refusal.of("revision.refusal.noLabel").at("labels")
                            : Refusal.of("revision.refusal.tooManyLabels", MOST, labels.size())
                                    .at("labels"));
        }
        Map<String, AnsweredPoint> found = points.find(consultation, labels, actor);
        List<String> unknown =
                labels.stream().filter(it -> !found.containsKey(it)).toList();
        return unknown.isEmpty()
                ? Outcome.done(labels.stream()
                        .flatMap(it -> Optional.ofNullable(found.get(it)).stream())
                        .map(it -> it.point().id())
                        .toList())
                : Outcome.refused(
                        Refusal.of("revision.refusal.unknownLabels", String.join(", ", unknown), unknown.size())
                                .at("labels"));
    }
}
