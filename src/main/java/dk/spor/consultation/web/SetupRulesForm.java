package dk.spor.consultation.web;

import dk.spor.consultation.Contact;
import dk.spor.consultation.LengthRule;
import dk.spor.consultation.Rules;
import dk.spor.consultation.Seal;
import dk.spor.consultation.Seen;
import dk.spor.consultation.web.SetupFrame.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every answer, as typed.
 *
 * @param seen what stood there when the form was made
 */
public record SetupRulesForm(
        @Nullable String pages,
        @Nullable Boolean binding,
        @Nullable Seal seal,
        @Nullable String function,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable String caseNumber,
        @Nullable String kle,
        @Nullable String seen) {

    static SetupRulesForm of(Rules rules) {
        return new SetupRulesForm(
                String.valueOf(rules.length().pages()),
                rules.length().binding(),
                rules.seal(),
                rules.contact().function(),
                rules.contact().email(),
                rules.contact().telephone(),
                rules.caseNumber(),
                rules.kle(),
                Seen.of(rules).mark());
    }

    SetupRulesForm over(Rules stored) {
        return new SetupRulesForm(
                pages,
                binding,
                seal,
                function,
                email,
                telephone,
                caseNumber,
                kle,
                Seen.of(stored).mark());
    }

    /** What is no number of pages is out of range, and refused as that. */
    public Rules rules() {
        String typed = Typed.line(pages);
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        return new Rules(
                seal == null ? Seal.UNTIL_DEADLINE : seal,
                new LengthRule(number, Boolean.TRUE.equals(binding)),
                new Contact(Typed.line(function), Typed.line(email), Typed.line(telephone)),
                Typed.line(caseNumber),
                Typed.line(kle));
    }

    List<Shown> shown() {
        Rules rules = rules();
        return List.of(
                new Shown("consultation.setup.pages", Typed.line(pages)),
                Shown.word(
                        "consultation.setup.binding",
                        "consultation.setup.binding." + rules.length().binding()),
                Shown.word("consultation.rules.seal", "consultation.Seal." + rules.seal()),
                new Shown("consultation.setup.function", rules.contact().function()),
                new Shown("consultation.setup.email", rules.contact().email()),
                new Shown("consultation.setup.telephone", rules.contact().telephone()),
                new Shown("consultation.setup.caseNumber", rules.caseNumber()),
                new Shown("consultation.setup.kle", rules.kle()));
    }
}
