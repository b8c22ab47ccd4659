package dk.spor.consultation.web;

import dk.spor.consultation.MaterialTexts;
import dk.spor.consultation.Seen;
import dk.spor.consultation.web.SetupFrame.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation says about itself, as typed.
 *
 * @param seen what stood there when the form was made
 */
public record SetupTextsForm(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String background,
        @Nullable String purpose,
        @Nullable String questions,
        @Nullable String treatmentRule,
        @Nullable String publicationRule,
        @Nullable String seen) {

    static SetupTextsForm of(MaterialTexts texts) {
        return new SetupTextsForm(
                texts.title(),
                texts.summary(),
                texts.background().plain(),
                texts.purpose().plain(),
                String.join("\n", texts.questions()),
                texts.treatmentRule().plain(),
                texts.publicationRule().plain(),
                Seen.of(texts).mark());
    }

    SetupTextsForm over(MaterialTexts stored) {
        return new SetupTextsForm(
                title,
                summary,
                background,
                purpose,
                questions,
                treatmentRule,
                publicationRule,
                Seen.of(stored).mark());
    }

    MaterialTexts texts() {
        return new MaterialTexts(
                Typed.line(title),
                Typed.line(summary),
                Typed.rich(background),
                Typed.rich(purpose),
                Typed.lines(questions),
                Typed.rich(treatmentRule),
                Typed.rich(publicationRule));
    }

    List<Shown> shown() {
        MaterialTexts texts = texts();
        return List.of(
                new Shown("consultation.setup.title", texts.title()),
                new Shown("consultation.setup.summary", texts.summary()),
                new Shown("consultation.background", texts.background().plain()),
                new Shown("consultation.purpose", texts.purpose().plain()),
                new Shown("consultation.questions", String.join("\n", texts.questions())),
                new Shown("consultation.rules.treatment", texts.treatmentRule().plain()),
                new Shown(
                        "consultation.rules.publication",
                        texts.publicationRule().plain()));
    }
}
