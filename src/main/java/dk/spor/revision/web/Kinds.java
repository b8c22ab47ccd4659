package dk.spor.revision.web;

import dk.spor.revision.Change;
import dk.spor.revision.ChangeKind;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.ui.View;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A part, and what has happened to it, in words. */
public interface Kinds {

    /** What a part is called: "Spor 2: Grøn vækst", "Afsnit 1.2". */
    static String what(View view, PartKind type, PartStanding part) {
        return switch (type) {
            case STRATEGY -> view.text("revision.whole.title");
            case TRACK -> view.text("revision.track.number", part.number(), part.title());
            case PARAGRAPH -> view.text("strategy.paragraph.number", part.number());
        };
    }

    /** The same of what was changed. */
    static String what(View view, Change change) {
        return what(view, change.type(), change.shown());
    }

    /** "Ændret, flyttet". */
    static String words(View view, Collection<ChangeKind> kinds) {
        String all = kinds.stream()
                .map(view::word)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
