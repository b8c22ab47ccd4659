package dk.spor.consultation;

import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a consultation says about itself.
 *
 * @param summary one or two sentences for those who read no more
 * @param questions what the consultees are asked in particular; most consultations ask nothing so
 * @param treatmentRule whether an answer is treated politically
 * @param publicationRule what becomes public, and when
 */
public record MaterialTexts(
        String title,
        String summary,
        RichText background,
        RichText purpose,
        List<String> questions,
        RichText treatmentRule,
        RichText publicationRule) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_QUESTION = 300;

    public MaterialTexts {
        questions = List.copyOf(questions);
    }

    /** Why these can't be kept, not even in a draft. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (title.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.titleMissing").at("title"));
        }
        tooLong(refusals, "title", title.length(), LONGEST_TITLE);
        tooLong(refusals, "summary", summary.length(), LONGEST_SUMMARY);
        tooLong(refusals, "background", background.length(), LONGEST_TEXT);
        tooLong(refusals, "purpose", purpose.length(), LONGEST_TEXT);
        questions.forEach(it -> tooLong(refusals, "questions", it.length(), LONGEST_QUESTION));
        if (questions.size() > MOST_QUESTIONS) {
            refusals.add(Refusal.of("consultation.refusal.manyQuestions", MOST_QUESTIONS)
                    .at("questions"));
        }
        tooLong(refusals, "treatmentRule", treatmentRule.length(), LONGEST_TEXT);
        tooLong(refusals, "publicationRule", publicationRule.length(), LONGEST_TEXT);
        return refusals;
    }

    /** Why they can't be sent out yet. */
    List<Refusal> refusalsToPublish() {
        List<Refusal> refusals = new ArrayList<>(refusals());
        missing(refusals, "summary", summary.isBlank());
        missing(refusals, "background", background.isBlank());
        missing(refusals, "purpose", purpose.isBlank());
        missing(refusals, "treatmentRule", treatmentRule.isBlank());
        missing(refusals, "publicationRule", publicationRule.isBlank());
        return refusals;
    }

    private static void missing(List<Refusal> refusals, String field, boolean blank) {
        if (blank) {
            refusals.add(Refusal.of("consultation.refusal." + field + "Missing").at(field));
        }
    }

    private static void tooLong(List<Refusal> refusals, String field, int length, int longest) {
        if (length > longest) {
            refusals.add(
                    Refusal.of("consultation.refusal.tooLong", length, longest).at(field));
        }
    }
}
