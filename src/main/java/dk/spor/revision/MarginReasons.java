package dk.spor.revision;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.strategy.ChangeReason;
import dk.spor.strategy.ChangeReasons;
import dk.spor.strategy.ReasonLink;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Point;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** {@link ChangeReasons}: the points of one part that got the same outcome stand together. */
@Component
class MarginReasons implements ChangeReasons {

    private final RevisedDrafts drafts;
    private final Revisions revisions;
    private final Reasons reasons;
    private final Texts words;

    MarginReasons(RevisedDrafts drafts, Revisions revisions, Reasons reasons, Texts words) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.reasons = reasons;
        this.words = words;
    }

    /** Those of the revised drafts before it too: it may be compared with what was consulted on. */
    @Override
    public Map<UUID, List<ChangeReason>> reasons(StrategyVersionId version, Actor actor) {
        Optional<Revision> revision = drafts.consultation(version).flatMap(it -> revisions.of(it, actor));
        Map<UUID, List<ChangeReason>> told = new LinkedHashMap<>();
        revision.ifPresent(it -> reasons.of(upTo(version, it), null, actor)
                .forEach((part, given) -> told.put(part, told(given, it.consultation()))));
        return told;
    }

    private static List<StrategyVersionId> upTo(StrategyVersionId version, Revision revision) {
        List<StrategyVersionId> all =
                revision.versions().stream().map(StrategyVersion::id).toList();
        return all.subList(0, all.indexOf(version) + 1);
    }

    private List<ChangeReason> told(List<Reason> given, ConsultationSummary consultation) {
        Map<Optional<AssessmentOutcome>, List<Reason>> byOutcome = new LinkedHashMap<>();
        List<ChangeReason> all = new ArrayList<>();
        for (Reason it : given) {
            if (it.kind() == ReasonKind.EDITORIAL) {
                all.add(new ChangeReason(word("revision.editorial"), it.text(), null, List.of()));
            } else {
                byOutcome
                        .computeIfAbsent(outcome(it), none -> new ArrayList<>())
                        .add(it);
            }
        }
        byOutcome.forEach((outcome, points) -> all.add(points(outcome.orElse(null), points, consultation)));
        return all;
    }

    private ChangeReason points(
            @Nullable AssessmentOutcome outcome, List<Reason> points, ConsultationSummary consultation) {
        List<ReasonLink> links = points.stream()
                .map(Reason::answered)
                .filter(Objects::nonNull)
                .map(AnsweredPoint::point)
                .map(it -> new ReasonLink(label(it), PointAddress.of(consultation, it)))
                .toList();
        return new ChangeReason(
                word("revision.margin.points", points.size()),
                outcome == null ? "" : word("synthesis.AssessmentOutcome." + outcome),
                outcome == null ? null : outcome.icon(),
                links);
    }

    private static Optional<AssessmentOutcome> outcome(Reason reason) {
        return Optional.ofNullable(reason.answered()).map(AnsweredPoint::outcome);
    }

    private String label(Point point) {
        return word("revision.point.from", point.label(), point.organisation().shortName());
    }

    private String word(String key, Object... values) {
        return words.text(LocaleContextHolder.getLocale(), key, values);
    }
}
