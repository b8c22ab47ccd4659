package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.response.InputKind;
import dk.spor.response.SubmittedInput;
import dk.spor.response.SubmittedResponse;
import dk.spor.shared.Copenhagen;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was answered, gathered by what it is about (høringsnotat). Every input of every readable response stands in
 * exactly one of {@link #general}, {@link #on} a track and {@link #themes}.
 *
 * @param consultees everybody who was asked, in Danish order
 * @param responses those that may be read now, in the same order
 * @param received how many have come in, sealed ones included
 */
public record ConsultationReport(
        ConsultationSummary consultation,
        StrategyText draft,
        List<Organisation> consultees,
        List<SubmittedResponse> responses,
        int received) {

    /** Calendar days from the opening through the day of the deadline. */
    public long days() {
        return ChronoUnit.DAYS.between(
                Copenhagen.day(consultation.opens()),
                consultation.deadline().local().toLocalDate());
    }

    /** Received, but still kept from the secretariat. */
    public int sealed() {
        return received - responses.size();
    }

    public long politicallyTreated() {
        return responses.stream().filter(it -> it.treatment().isPolitical()).count();
    }

    public Optional<SubmittedResponse> of(Organisation consultee) {
        return responses.stream()
                .filter(it -> it.organisation().id().equals(consultee.id()))
                .findFirst();
    }

    /** On the whole draft, or on its preface. */
    public List<ReportedInput> general() {
        return inputs(it -> !isTheme(it) && trackOf(it).isEmpty());
    }

    /** On this track or one of its paragraphs. */
    public List<ReportedInput> on(Track track) {
        return inputs(
                it -> !isTheme(it) && trackOf(it).filter(track.id()::equals).isPresent());
    }

    /** Proposed supplementary themes, wherever they would be placed. */
    public List<ReportedInput> themes() {
        return inputs(ConsultationReport::isTheme);
    }

    private List<ReportedInput> inputs(Predicate<SubmittedInput> wanted) {
        return responses.stream()
                .flatMap(response -> response.inputs().stream()
                        .filter(wanted)
                        .map(input -> new ReportedInput(response.organisation(), input)))
                .toList();
    }

    private Optional<TrackId> trackOf(SubmittedInput input) {
        return Stream.concat(
                        Optional.ofNullable(input.track()).stream(),
                        Optional.ofNullable(input.paragraph()).flatMap(this::trackHolding).stream())
                .findFirst();
    }

    private Optional<TrackId> trackHolding(ParagraphId paragraph) {
        return draft.trackOf(paragraph).map(Track::id);
    }

    private static boolean isTheme(SubmittedInput input) {
        return input.kind() == InputKind.SUPPLEMENTARY_THEME;
    }
}
