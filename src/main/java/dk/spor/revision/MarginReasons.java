package dk.spor.revision;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.revision.PointsInMargin.Found;
import dk.spor.strategy.ChangeReason;
import dk.spor.strategy.ChangeReasons;
import dk.spor.strategy.ReasonLink;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PublicPoints;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link ChangeReasons}: the points of one part that got the same outcome stand together. */
@Component
class MarginReasons implements ChangeReasons {

    private final RevisedDrafts drafts;
    private final Revisions revisions;
    private final Reasons reasons;
    private final ChangesOfRevision changes;
    private final PointsInMargin points;
    private final Texts words;

    MarginReasons(
            RevisedDrafts drafts,
            Revisions revisions,
            Reasons reasons,
            ChangesOfRevision changes,
            PointsInMargin points,
            Texts words) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.reasons = reasons;
        this.changes = changes;
        this.points = points;
        this.words = words;
    }

    @Override
    public Map<UUID, List<ChangeReason>> reasons(StrategyVersionId version, Locale language, Actor actor) {
        return drafts.consultation(version)
                .flatMap(it -> revisions.of(it, actor))
                .filter(it -> it.versions().stream().anyMatch(own -> own.id().equals(version)))
                .map(it -> told(given(version, it, actor), it, language, actor))
                .orElse(Map.of());
    }

    /** Also those that a paragraph shares with the track that it came with. */
    private Map<UUID, List<Reason>> given(StrategyVersionId version, Revision revision, Actor actor) {
        Map<UUID, List<Reason>> given = new LinkedHashMap<>(reasons.of(List.of(version), null, actor));
        changes.of(version, revision, actor).stream()
                .filter(it -> !it.reasons().isEmpty())
                .forEach(it -> given.put(it.part(), it.reasons()));
        return given;
    }

    private Map<UUID, List<ChangeReason>> told(
            Map<UUID, List<Reason>> given, Revision revision, Locale language, Actor actor) {
        ConsultationSummary consultation = revision.consultation();
        Map<PointId, Found> found = points.of(
                consultation,
                given.values().stream().flatMap(Collection::stream).toList(),
                actor);
        boolean traced = PublicPoints.isOpenTo(consultation, actor);
        List<StrategyText> texts = traced ? revisions.texts(revision, actor) : List.of();
        Map<UUID, List<ChangeReason>> told = new LinkedHashMap<>();
        given.forEach((part, why) -> {
            List<ReasonLink> links = traced ? List.of(trace(part, texts, language)) : List.of();
            told.put(part, told(why, found, links, language));
        });
        return told;
    }

    /** To the newest version that the reader may see. */
    private ReasonLink trace(UUID part, List<StrategyText> texts, Locale language) {
        PartKind type = texts.stream()
                .flatMap(it -> PartKind.of(part, it).stream())
                .findFirst()
                .orElse(PartKind.PARAGRAPH);
        return new ReasonLink(
                words.text(language, "revision.margin.trace"),
                type.trace(part, texts.get(texts.size() - 1).id()));
    }

    /** @param last the links under the last of them */
    private List<ChangeReason> told(
            List<Reason> given, Map<PointId, Found> found, List<ReasonLink> last, Locale language) {
        Map<Optional<AssessmentOutcome>, List<Reason>> byOutcome = new LinkedHashMap<>();
        List<ChangeReason> all = new ArrayList<>();
        for (Reason it : given) {
            if (it.kind() == ReasonKind.EDITORIAL) {
                all.add(new ChangeReason(words.text(language, "revision.editorial"), it.text(), null, List.of()));
            } else {
                byOutcome
                        .computeIfAbsent(
                                Optional.ofNullable(found.get(it.point())).map(Found::outcome),
                                none -> new ArrayList<>())
                        .add(it);
            }
        }
        byOutcome.forEach((outcome, points) -> all.add(points(outcome.orElse(null), points, found, language)));
        ChangeReason end = all.remove(all.size() - 1);
        List<ReasonLink> links = new ArrayList<>(end.links());
        links.addAll(last);
        all.add(new ChangeReason(end.heading(), end.text(), end.icon(), links));
        return all;
    }

    private ChangeReason points(
            @Nullable AssessmentOutcome outcome, List<Reason> points, Map<PointId, Found> found, Locale language) {
        List<ReasonLink> links = points.stream()
                .map(it -> found.get(it.point()))
                .filter(Objects::nonNull)
                .map(it -> new ReasonLink(
                        words.text(
                                language,
                                "revision.point.from",
                                it.point().label(),
                                it.point().organisation().shortName()),
                        it.href()))
                .toList();
        return new ChangeReason(
                words.text(language, "revision.margin.points", points.size()),
                outcome == null ? "" : words.text(language, "synthesis.AssessmentOutcome." + outcome),
                outcome == null ? null : outcome.icon(),
                links);
    }
}
