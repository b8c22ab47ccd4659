package dk.spor.consultation.web;

import dk.spor.consultation.Seal;
import dk.spor.ui.Choice;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The step of the set-up that says what holds for every answer, and where questions go. */
public record SetupRulesPage(SetupFrame frame, SetupRulesForm form) implements SetupPage {

    public List<Choice> seals(View view) {
        return Arrays.stream(Seal.values())
                .map(it -> new Choice(it.name(), view.text("consultation.setup.seal." + it), view.word(it)))
                .toList();
    }

    public List<Choice> lengths(View view) {
        return Stream.of("false", "true")
                .map(it -> new Choice(
                        it,
                        view.text("consultation.setup.binding." + it),
                        view.text("consultation.setup.binding." + it + ".hint")))
                .toList();
    }
}
