package dk.spor.consultation;

import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way from decision to strategy.
 *
 * @param day when it is, or when it begins
 * @param period what is shown instead of the day: "december 2020 – januar 2021"; blank where the day is shown
 * @param note a sentence more; may be blank
 */
public record ProcessStep(LocalDate day, String period, String title, String note) {

    private static final int MOST = 30;
    private static final int LONGEST = 200;

    /** Why a timeline of these can't be kept. */
    static List<Refusal> refusals(List<ProcessStep> process) {
        List<Refusal> refusals = new ArrayList<>();
        if (process.size() > MOST) {
            refusals.add(Refusal.of("consultation.refusal.tooManySteps", MOST));
        }
        for (int i = 0; i < process.size(); i++) {
            ProcessStep step = process.get(i);
            if (step.title().isBlank()) {
                refusals.add(Refusal.of("consultation.refusal.stepTitleMissing").at("title-" + i));
            }
            int longest = Math.max(
                    Math.max(step.title().length(), step.note().length()),
                    step.period().length());
            if (longest > LONGEST) {
                refusals.add(Refusal.of("consultation.refusal.tooLong", longest, LONGEST)
                        .at("title-" + i));
            }
        }
        return refusals;
    }
}
