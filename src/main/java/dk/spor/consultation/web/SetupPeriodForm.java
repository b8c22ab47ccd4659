package dk.spor.consultation.web;

import dk.spor.consultation.Period;
import dk.spor.consultation.Seen;
import dk.spor.consultation.web.SetupFrame.Shown;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From when until when answers are taken, as typed.
 *
 * @param seen what stood there when the form was made
 */
public record SetupPeriodForm(TypedMoment opening, TypedMoment closing, String shortPeriodReason, String seen) {

    static SetupPeriodForm of(Map<String, String> typed) {
        return new SetupPeriodForm(
                TypedMoment.of("opens", typed),
                TypedMoment.of("deadline", typed),
                typed.getOrDefault("shortPeriodReason", ""),
                typed.getOrDefault("seen", ""));
    }

    static SetupPeriodForm of(Period period) {
        return new SetupPeriodForm(
                TypedMoment.of("opens", period.opens()),
                TypedMoment.of("deadline", period.deadline()),
                period.shortPeriodReason(),
                Seen.of(period).mark());
    }

    SetupPeriodForm over(Period stored) {
        return new SetupPeriodForm(
                opening, closing, shortPeriodReason, Seen.of(stored).mark());
    }

    /** The period meant; refused when a date or a time is none. */
    Outcome<Period> period() {
        List<Refusal> refusals = Stream.of(opening, closing)
                .flatMap(it -> it.refusals().stream())
                .toList();
        return refusals.isEmpty()
                ? Outcome.done(new Period(
                        opening.local().orElseThrow(), closing.local().orElseThrow(), Typed.text(shortPeriodReason)))
                : Outcome.refused(refusals);
    }

    List<Shown> shown() {
        return List.of(
                new Shown("consultation.setup.opens", opening.shown()),
                new Shown("consultation.setup.deadline", closing.shown()),
                new Shown("consultation.setup.shortPeriodReason", Typed.text(shortPeriodReason)));
    }
}
