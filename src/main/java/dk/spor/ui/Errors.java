package dk.spor.ui;

import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form: the summary above the title and the words at each field come from the same list. */
public record Errors(List<Refusal> all) {

    public static final Errors NONE = new Errors(List.of());

    public Errors {
        all = List.copyOf(all);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** The first thing wrong with this field. */
    public Optional<Refusal> on(String field) {
        return all.stream().filter(it -> field.equals(it.field())).findFirst();
    }

    /** The status of a page that shows a form: 422 when something is wrong with it, else 200. */
    public int status() {
        return any() ? 422 : 200;
    }
}
