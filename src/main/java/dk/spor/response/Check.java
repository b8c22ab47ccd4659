package dk.spor.response;

import dk.spor.consultation.LengthRule;
import dk.spor.consultation.Terms;
import dk.spor.rendering.PageMeasure;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Tjek jeres svar": the check page shows it, and the submission asks the same list.
 *
 * @param refusals why the response can't be submitted; empty when it can
 * @param flags what is pointed out to both sides and refuses nothing
 * @param measure how many pages it fills
 */
public record Check(List<Finding> refusals, List<Finding> flags, PageMeasure measure) {

    /** @param received when the request to submit had been received whole; for a look, now */
    static Check of(Draft draft, StrategyText strategy, PageMeasure measure, Terms terms, Instant received) {
        List<Finding> refusals = new ArrayList<>();
        List<Finding> flags = new ArrayList<>();
        terms.refusalsToAnswer(received).forEach(it -> refusals.add(new Finding(null, it)));
        if (draft.inputs().isEmpty()) {
            refusals.add(Finding.of("noInputs"));
        }
        draft.inputs().forEach(input -> findings(input, strategy).forEach(refusals::add));
        if (isOver(measure, terms.length())) {
            (terms.length().binding() ? refusals : flags).add(tooLong(measure, terms.length()));
        }
        flags.addAll(FileCheck.flags(draft));
        treatment(draft, received).forEach(it -> refusals.add(new Finding(null, it)));
        return new Check(List.copyOf(refusals), List.copyOf(flags), measure);
    }

    /** The same with what else refuses. */
    Check and(List<Finding> others) {
        return new Check(Stream.concat(refusals.stream(), others.stream()).toList(), flags, measure);
    }

    static boolean isOver(PageMeasure measure, LengthRule rule) {
        return measure.pages() > rule.pages();
    }

    private static Stream<Finding> findings(DraftInput input, StrategyText strategy) {
        return InputCheck.of(input.content(), strategy).stream().map(it -> new Finding(input, it));
    }

    private static List<Refusal> treatment(Draft draft, Instant received) {
        return TreatmentCheck.of(draft.treatment(), Copenhagen.day(received));
    }

    private static Finding tooLong(PageMeasure measure, LengthRule rule) {
        double tenths = Math.ceil(measure.used() * 10) / 10;
        return Finding.of(rule.binding() ? "tooLong" : "long", tenths, rule.pages());
    }

    public boolean refuses() {
        return !refusals.isEmpty();
    }
}
