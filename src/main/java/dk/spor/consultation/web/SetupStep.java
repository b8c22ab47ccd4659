package dk.spor.consultation.web;

import dk.spor.consultation.Setup;
import dk.spor.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages on which a consultation is set up, in order. */
public enum SetupStep {
    TEXTS(true, "title", "summary", "background", "purpose", "questions", "treatmentRule", "publicationRule"),
    DRAFT(true, "draft"),
    TALKS(false),
    CONSULTEES(true, "consultees"),
    PERIOD(false, "opens", "deadline", "shortPeriodReason"),
    RULES(false, "pages", "kle", "function", "email", "telephone"),
    PROCESS(true),
    LETTER(true, "letter"),
    CHECK(true);

    private final boolean inCorrection;
    private final Set<String> fields;

    SetupStep(boolean inCorrection, String... fields) {
        this.inCorrection = inCorrection;
        this.fields = Set.of(fields);
    }

    /** The steps of this set-up: once sent out, only the material can be corrected, and consultees added. */
    static List<SetupStep> of(Setup setup) {
        return Arrays.stream(values())
                .filter(it -> it.inCorrection || !setup.isCorrection())
                .toList();
    }

    /** The step on which what is refused can be mended. */
    static SetupStep mending(Refusal refusal) {
        return Arrays.stream(values())
                .filter(it -> refusal.field() != null && it.fields.contains(refusal.field()))
                .findFirst()
                .orElse(CHECK);
    }

    public SetupStep next(Setup setup) {
        List<SetupStep> steps = of(setup);
        return steps.get(Math.min(steps.indexOf(this) + 1, steps.size() - 1));
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
        return "consultation.setup." + path();
    }
}
