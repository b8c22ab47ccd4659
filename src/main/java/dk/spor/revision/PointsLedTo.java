package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Excerpt;
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
    private final Texts words;

    PointsLedTo(ReasonStore store, RevisedDrafts drafts, Revisions revisions, Texts words) {
        this.store = store;
        this.drafts = drafts;
        this.revisions = revisions;
        this.words = words;
    }

    @Override
    public Map<PointId, List<Led>> changes(Collection<PointId> points, Locale language, Actor actor) {
        Reading reading = new Reading(language, actor);
        record Found(PointId point, Led led) {}
        return store.with(points).stream()
                .flatMap(it -> reading.of(it.version(), it.part()).stream()
                        .map(led -> new Found(Objects.requireNonNull(it.point()), led)))
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

    /** One reader's look at the revised drafts, each of which is read once, as is what still stands of them. */
    private final class Reading {

        private final Locale language;
        private final Actor actor;
        private final Map<StrategyVersionId, Map<UUID, Led>> changes = new HashMap<>();
        private final Map<ConsultationId, Optional<Revised>> revised = new HashMap<>();

        private Reading(Locale language, Actor actor) {
            this.language = language;
            this.actor = actor;
        }

        /** What a revised draft has made of a part, if that still stands; nothing when the actor may not see it. */
        private Optional<Led> of(StrategyVersionId version, UUID part) {
            return Optional.ofNullable(
                    changes.computeIfAbsent(version, this::changes).get(part));
        }

        private Map<UUID, Led> changes(StrategyVersionId version) {
            return drafts.consultation(version)
                    .flatMap(it -> revised.computeIfAbsent(it, this::revised))
                    .map(it -> changes(version, it))
                    .orElse(Map.of());
        }

        private Optional<Revised> revised(ConsultationId consultation) {
            return revisions.of(consultation, actor).map(it -> new Revised(it, it.standing()));
        }

        private Map<UUID, Led> changes(StrategyVersionId version, Revised revised) {
            List<StrategyText> step = revisions.step(revised.revision(), version, actor);
            Map<UUID, Led> led = new HashMap<>();
            if (step.size() == 2) {
                RevisedParts.between(step.get(0), step.get(1)).stream()
                        .filter(it -> revised.standing().contains(it.id()))
                        .forEach(it -> led.put(it.id(), led(it, step.get(1), revised.revision())));
            }
            return led;
        }

        private Led led(RevisedPart part, StrategyText text, Revision revision) {
            PartStanding shown = part.shown();
            String label = words.text(
                    language,
                    "revision.led." + part.type(),
                    shown.number(),
                    words.text(
                            language, "revision.led." + part.kinds().iterator().next()),
                    text.number());
            ChangedWords changed =
                    ChangedWords.between(said(part.type(), part.before()), said(part.type(), part.after()));
            String page = text.isFrozen() ? "/strategies/" + text.id() + "/changes" : revision.address();
            return new Led(
                    label,
                    page + "#" + part.type().anchor(part.id(), text).orElse("main-content"),
                    Excerpt.of(shown.said(part.type()), EXCERPT),
                    changed.before(),
                    changed.after());
        }
    }

    private static String said(PartKind type, @Nullable PartStanding part) {
        return part == null ? "" : part.said(type);
    }

    /**
     * A revision as far as the reader sees it.
     *
     * @param standing what its newest draft has otherwise than the text consulted on
     */
    private record Revised(Revision revision, Set<UUID> standing) {}
}
