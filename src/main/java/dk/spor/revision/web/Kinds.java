package dk.spor.revision.web;

import dk.spor.revision.ChangeKind;
import dk.spor.ui.View;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What has happened to a part, in words: "Ændret, flyttet". */
public interface Kinds {

    static String words(View view, Collection<ChangeKind> kinds) {
        String all = kinds.stream()
                .map(view::word)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
