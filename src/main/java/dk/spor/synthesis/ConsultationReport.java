package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Counted;
import dk.spor.response.SubmittedResponse;
import dk.spor.shared.Copenhagen;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered, gathered by what it is about (høringsnotat). Every input of every readable response stands in
 * exactly one of {@link #general}, {@link #on} a track, {@link #themes} and {@link #removed}.
 *
 * @param draft the text consulted on now, with its corrections
 * @param consultees everybody who was asked, in Danish order
 * @param responses those that may be read now, in the same order
 * @param writtenTo the texts that they were written to, which corrections may have replaced since
 * @param received when each came in, sealed ones included
 */
public record ConsultationReport(
        ConsultationSummary consultation,
        StrategyText draft,
        List<Organisation> consultees,
        List<SubmittedResponse> responses,
        Map<StrategyVersionId, StrategyText> writtenTo,
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
        return (int) responses.stream().filter(it -> it.counted() == as).count();
    }

    public Optional<SubmittedResponse> of(Organisation consultee) {
        return responses.stream()
                .filter(it -> it.organisation().id().equals(consultee.id()))
                .findFirst();
    }

    /** When a consultee's response came in, though it may still be sealed. */
    public Optional<Instant> received(Organisation consultee) {
        return Optional.ofNullable(received.get(consultee.id()));
    }

    /** All of them, municipality by municipality. */
    public List<ReportedInput> inputs() {
        return responses.stream().flatMap(this::inputs).toList();
    }

    /** On the whole draft, or on its preface. */
    public List<ReportedInput> general() {
        return about(new Topic.Whole());
    }

    /** On this track or one of its paragraphs. */
    public List<ReportedInput> on(Track track) {
        return about(new Topic.OnTrack(track.id()));
    }

    /** Proposed supplementary themes, wherever they would be placed. */
    public List<ReportedInput> themes() {
        return about(new Topic.Theme());
    }

    /** On a track or a paragraph that a correction has taken out of the draft since. */
    public List<ReportedInput> removed() {
        return about(new Topic.Removed());
    }

    private List<ReportedInput> about(Topic topic) {
        return inputs().stream()
                .filter(it -> Topic.of(it.input(), draft).equals(topic))
                .toList();
    }

    private Stream<ReportedInput> inputs(SubmittedResponse response) {
        StrategyText text = Objects.requireNonNull(writtenTo.get(response.strategy()));
        return response.inputs().stream().map(it -> new ReportedInput(response.organisation(), text, it));
    }
}
