package dk.spor.consultation.web;

import dk.spor.consultation.Seen;
import dk.spor.consultation.Setup;
import dk.spor.consultation.web.SetupFrame.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter as typed.
 *
 * @param again whether the proposal is to be used again
 * @param seen what was kept when the form was made
 */
public record SetupLetterForm(
        @Nullable String letter,
        @Nullable Boolean again,
        @Nullable String seen) {

    static SetupLetterForm of(Setup setup) {
        return new SetupLetterForm(
                setup.letter(), false, Seen.of(setup.material().letter()).mark());
    }

    SetupLetterForm over(Setup setup) {
        return new SetupLetterForm(
                letter, false, Seen.of(setup.material().letter()).mark());
    }

    /** What is to be kept; blank for the proposal. */
    String kept(Setup setup) {
        String typed = Typed.text(letter);
        boolean unchanged = setup.material().letter().isBlank() && typed.equals(Typed.text(setup.letter()));
        return Boolean.TRUE.equals(again) || unchanged ? "" : typed;
    }

    List<Shown> shown() {
        return List.of(new Shown("consultation.material.letter", Typed.text(letter)));
    }
}
