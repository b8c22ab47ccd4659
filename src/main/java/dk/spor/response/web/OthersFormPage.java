package dk.spor.response.web;

import dk.spor.ui.Carried;
import dk.spor.ui.Page;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives back a form that was filled in for another municipality than the one its sender acts for now; sent again from
 * the right seat it goes where it was meant to. 409: the sender can mend it.
 *
 * @param action the address the form was sent to
 * @param own whom the sender acts for now
 * @param filledInFor the form's own municipality; null when it names none that is known
 */
public record OthersFormPage(
        String action, String own, @Nullable String filledInFor, List<Carried> values) implements Page {

    private static final Set<String> TYPED = Set.of("theme", "text", "justification", "body", "comment");

    public List<Carried> hidden() {
        return values.stream().filter(it -> !isTyped(it)).toList();
    }

    /** What a person wrote and wants to see is still there. */
    public List<Carried> typed() {
        return values.stream().filter(OthersFormPage::isTyped).toList();
    }

    private static boolean isTyped(Carried sent) {
        return TYPED.contains(sent.name()) && !sent.value().isBlank();
    }

    @Override
    public int status() {
        return 409;
    }
}
