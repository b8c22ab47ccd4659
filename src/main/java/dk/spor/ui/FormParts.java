package dk.spor.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form templates work out about a field. */
public interface FormParts {

    /** The ids of the hint and the error that describe a field; null when it has neither. */
    static @Nullable String describedBy(Errors errors, String name, @Nullable String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(name + "-hint");
        }
        if (errors.on(name).isPresent()) {
            ids.add(name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
