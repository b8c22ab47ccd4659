package dk.spor.response;

import dk.spor.consultation.LengthRule;
import dk.spor.rendering.PageMeasure;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Tjek jeres svar": the check page shows it, and the submission asks the same list.
 *
 * @param refusals why the response can't be submitted; empty when it can
 * @param flags what is pointed out to both sides and refuses nothing
 * @param measure how many pages it fills
 */
public record Check(List<Finding> refusals, List<Finding> flags, PageMeasure measure) {

    /** @param received when the request to submit had been received whole; for a look, now */
    static Check of(
            VersionKind kind,
            Draft draft,
            StrategyText strategy,
            PageMeasure measure,
            LengthRule length,
            Admission admission,
            Instant received) {
        List<Finding> refusals = new ArrayList<>();
        List<Finding> flags = new ArrayList<>();
        admission.refusals().forEach(it -> refusals.add(new Finding(null, it)));
        if (kind.hasInputs() && draft.inputs().isEmpty()) {
            refusals.add(Finding.of("noInputs"));
        }
        draft.inputs().forEach(input -> findings(input, strategy).forEach(refusals::add));
        if (isOver(measure, length)) {
            (length.binding() ? refusals : flags).add(tooLong(measure, length));
        }
        if (kind != VersionKind.DECLINED) {
            treatment(draft.treatment(), draft.reservation(), Copenhagen.day(received))
                    .forEach(it -> refusals.add(new Finding(null, it)));
        }
        return new Check(List.copyOf(refusals), List.copyOf(flags), measure);
    }

    /** The same with what else refuses. */
    Check and(List<Finding> others) {
        return new Check(Stream.concat(refusals.stream(), others.stream()).toList(), flags, measure);
    }

    /** The same with what else is pointed out. */
    Check flagging(List<Finding> others) {
        return new Check(
                refusals, Stream.concat(flags.stream(), others.stream()).toList(), measure);
    }

    static boolean isOver(PageMeasure measure, LengthRule rule) {
        return measure.pages() > rule.pages();
    }

    private static Stream<Finding> findings(DraftInput input, StrategyText strategy) {
        return InputCheck.of(input.content(), strategy).stream().map(it -> new Finding(input, it));
    }

    /** What a response still lacks that is filled in on the check page itself. */
    static List<Refusal> treatment(TreatmentDetails details, @Nullable Reservation reservation, LocalDate today) {
        return reservation == null ? TreatmentCheck.of(details, today) : ReservationCheck.of(reservation, today);
    }

    private static Finding tooLong(PageMeasure measure, LengthRule rule) {
        double tenths = Math.ceil(measure.used() * 10) / 10;
        return Finding.of(rule.binding() ? "tooLong" : "long", tenths, rule.pages());
    }

    public boolean refuses() {
        return !refusals.isEmpty();
    }
}
