package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Counted;
import dk.spor.response.ReceivedResponse;
import dk.spor.shared.Copenhagen;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report stands on (høringsnotat), beside the points themselves, of which there may be more than fit in memory.
 *
 * @param draft the text consulted on now, with its corrections
 * @param consultees everybody who was asked, in Danish order
 * @param responses those that may be read now, by municipality
 * @param writtenTo the texts that they were written to, which corrections may have replaced since
 * @param revised the newest frozen revised draft; null while there is none
 * @param received when each came in, sealed ones included
 */
public record ConsultationReport(
        ConsultationSummary consultation,
        StrategyText draft,
        List<Organisation> consultees,
        Map<OrganisationId, ReceivedResponse> responses,
        Map<StrategyVersionId, StrategyText> writtenTo,
        @Nullable StrategyVersion revised,
        Map<OrganisationId, Instant> received) {

    /** Calendar days from the opening to the deadline, as the letter counts them: its first day is not counted. */
    public long days() {
        return ChronoUnit.DAYS.between(
                Copenhagen.day(consultation.opens()),
                consultation.deadline().local().toLocalDate());
    }

    /** Received, but still kept from the secretariat. */
    public int sealed() {
        return received.size() - responses.size();
    }

    /** How many there are that count as this, of those that may be read now. */
    public int count(Counted as) {
        return (int)
                responses.values().stream().filter(it -> it.counted() == as).count();
    }

    /** Received, and not only to say that nothing will be answered. */
    public int answered() {
        return received.size() - count(Counted.DECLINED);
    }

    public Optional<ReceivedResponse> of(Organisation consultee) {
        return Optional.ofNullable(responses.get(consultee.id()));
    }

    /** When a consultee's response came in, though it may still be sealed. */
    public Optional<Instant> received(Organisation consultee) {
        return Optional.ofNullable(received.get(consultee.id()));
    }

    /** The text that a consultee's response was written to. */
    StrategyText writtenTo(Organisation consultee) {
        return of(consultee)
                .map(it -> Objects.requireNonNull(writtenTo.get(it.version().strategy())))
                .orElse(draft);
    }
}
