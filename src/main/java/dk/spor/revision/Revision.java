package dk.spor.revision;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the revision of a consultation's draft has come.
 *
 * @param consulted the text that was consulted on
 * @param versions the revised drafts, the first one first
 * @param base what the newest one was made from; null while there is none
 * @param newest the newest one; null while there is none
 */
public record Revision(
        ConsultationSummary consultation,
        StrategyText consulted,
        List<StrategyVersion> versions,
        @Nullable StrategyText base,
        @Nullable StrategyText newest) {

    public boolean isBeingWritten() {
        return newest != null && !newest.isFrozen();
    }

    /** The address of its page. */
    public String address() {
        return "/consultations/" + consultation.slug() + "/revision";
    }

    /** Where a part stands on its page. */
    public String addressOf(UUID part) {
        return Optional.ofNullable(newest)
                .flatMap(text -> PartKind.of(part, text).flatMap(it -> it.anchor(part, text)))
                .map(it -> address() + "#" + it)
                .orElse(address());
    }

    /** The same with the newest draft as it stands now. */
    Revision with(StrategyText now) {
        return new Revision(consultation, consulted, versions, base, now);
    }

    /** The parts that the newest draft has otherwise than the text consulted on. */
    Set<UUID> standing() {
        return newest == null
                ? Set.of()
                : RevisedParts.between(consulted, newest).stream()
                        .map(RevisedPart::id)
                        .collect(Collectors.toSet());
    }

    /** Whether a draft is being written that says something else than the one that it was made from. */
    boolean isUnfinished() {
        return isBeingWritten()
                && base != null
                && newest != null
                && !RevisedParts.between(base, newest).isEmpty();
    }

    /** The number of a part in the newest draft; empty when it is not there. */
    String number(UUID part) {
        return Optional.ofNullable(newest)
                .flatMap(text -> PartKind.of(part, text).flatMap(it -> it.standing(part, text)))
                .map(PartStanding::number)
                .orElse("");
    }

    /** Whether the newest draft has changed this part. */
    boolean changes(UUID part) {
        return base != null
                && newest != null
                && RevisedParts.between(base, newest).stream()
                        .anyMatch(it -> it.id().equals(part));
    }
}
