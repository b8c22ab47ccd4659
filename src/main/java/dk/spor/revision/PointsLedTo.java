package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.LedTo;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link LedTo}: the changes that have a point as their reason, as long as no later draft has taken them back. */
@Component
class PointsLedTo implements LedTo {

    private static final int EXCERPT = 200;

    private final ReasonStore store;
    private final RevisedDrafts drafts;
    private final Revisions revisions;
    private final Strategies strategies;
    private final Texts words;

    PointsLedTo(ReasonStore store, RevisedDrafts drafts, Revisions revisions, Strategies strategies, Texts words) {
        this.store = store;
        this.drafts = drafts;
        this.revisions = revisions;
        this.strategies = strategies;
        this.words = words;
    }

    @Override
    public Map<PointId, List<Led>> changes(Collection<PointId> points, Locale language, Actor actor) {
        Map<StrategyVersionId, Map<UUID, Led>> seen = new HashMap<>();
        record Found(PointId point, Led led) {}
        return store.with(points).stream()
                .map(it -> Optional.ofNullable(
                                seen.computeIfAbsent(it.version(), version -> changes(version, language, actor))
                                        .get(it.part()))
                        .map(led -> new Found(Objects.requireNonNull(it.point()), led)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Found::point, Collectors.mapping(Found::led, Collectors.toList())));
    }

    @Override
    public Optional<String> tying(PointId point, ConsultationId consultation, Actor actor) {
        return revisions
                .of(consultation, actor)
                .filter(it -> it.isBeingWritten()
                        && actor.isSecretariatOf(it.consultation().association()))
                .map(it -> PointAddress.tying(it.consultation(), point));
    }

    /** What a revised draft has changed that still stands, by part; nothing when the actor may not see it. */
    private Map<UUID, Led> changes(StrategyVersionId version, Locale language, Actor actor) {
        Map<UUID, Led> changes = new HashMap<>();
        Optional<StrategyText> text = strategies.version(version, actor);
        Optional<StrategyText> base = strategies.basedOn(version, actor).flatMap(it -> strategies.version(it, actor));
        if (text.isPresent() && base.isPresent()) {
            Set<UUID> standing = standing(version, actor);
            RevisedParts.between(base.get(), text.get()).stream()
                    .filter(it -> standing.contains(it.id()))
                    .forEach(it -> changes.put(it.id(), led(it, text.get(), language, actor)));
        }
        return changes;
    }

    /** What the newest draft has otherwise than the text consulted on. */
    private Set<UUID> standing(StrategyVersionId version, Actor actor) {
        return drafts.consultation(version)
                .flatMap(it -> revisions.of(it, actor))
                .map(Revision::standing)
                .orElse(Set.of());
    }

    private Led led(RevisedPart part, StrategyText text, Locale language, Actor actor) {
        PartStanding shown = part.shown();
        String label = words.text(
                language,
                "revision.led." + (part.isTrack() ? "track" : "paragraph"),
                shown.number(),
                words.text(language, "revision.led." + part.kinds().iterator().next()),
                text.number());
        String excerpt = part.isTrack() ? shown.title() : shown.text().text();
        ChangedWords changed =
                ChangedWords.between(said(part.isTrack(), part.before()), said(part.isTrack(), part.after()));
        return new Led(
                label,
                page(text, actor) + "#"
                        + Optional.ofNullable(Anchor.in(text, part.id())).orElse("main-content"),
                excerpt.length() > EXCERPT ? excerpt.substring(0, EXCERPT) + "…" : excerpt,
                changed.before(),
                changed.after());
    }

    private static String said(boolean track, @Nullable PartStanding part) {
        return part == null ? "" : track ? part.title() : part.text().text();
    }

    private String page(StrategyText text, Actor actor) {
        return text.isFrozen()
                ? "/strategies/" + text.id() + "/changes"
                : drafts.consultation(text.id())
                        .flatMap(it -> revisions.of(it, actor))
                        .map(Revision::address)
                        .orElse("/strategies/" + text.id());
    }
}
