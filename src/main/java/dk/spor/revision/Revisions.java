package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how far a revision has come. */
@Component
public class Revisions {

    private final Consultations consultations;
    private final Strategies strategies;

    Revisions(Consultations consultations, Strategies strategies) {
        this.consultations = consultations;
        this.strategies = strategies;
    }

    /** For the consultation's secretariat. */
    public Optional<Revision> desk(String slug, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> actor.isSecretariatOf(it.association()))
                .flatMap(it -> of(it, actor));
    }

    /** As far as the actor may see it. */
    Optional<Revision> of(ConsultationId id, Actor actor) {
        return consultations.find(id, actor).flatMap(it -> of(it, actor));
    }

    /** The text consulted on, then that of each revised draft. */
    List<StrategyText> texts(Revision revision, Actor actor) {
        return Stream.concat(
                        Stream.of(revision.consulted()),
                        revision.versions().stream().flatMap(it -> strategies.version(it.id(), actor).stream()))
                .toList();
    }

    /** A revised draft, after what it was made from; nothing when it is none of these. */
    List<StrategyText> step(Revision revision, StrategyVersionId draft, Actor actor) {
        List<StrategyVersionId> way = Stream.concat(
                        Stream.of(revision.consulted().id()),
                        revision.versions().stream().map(StrategyVersion::id))
                .toList();
        int place = way.lastIndexOf(draft);
        return place < 1
                ? List.of()
                : way.subList(place - 1, place + 1).stream()
                        .flatMap(it -> strategies.version(it, actor).stream())
                        .toList();
    }

    private Optional<Revision> of(ConsultationSummary consultation, Actor actor) {
        return strategies.version(consultation.draft(), actor).map(consulted -> {
            List<StrategyVersion> versions = strategies.revisions(consulted.id(), actor);
            @Nullable StrategyText newest = versions.isEmpty() ? null : text(versions.get(versions.size() - 1), actor);
            @Nullable
            StrategyText base = versions.size() < 2 ? consulted : text(versions.get(versions.size() - 2), actor);
            return new Revision(consultation, consulted, versions, newest == null ? null : base, newest);
        });
    }

    private @Nullable StrategyText text(StrategyVersion version, Actor actor) {
        return strategies.version(version.id(), actor).orElse(null);
    }
}
