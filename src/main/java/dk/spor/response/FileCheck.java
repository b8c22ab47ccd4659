package dk.spor.response;

import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What is pointed out about a draft's files, and about numbers of persons in its text; it refuses nothing. */
public interface FileCheck {

    /** Where, below the response's own page, files are mended. */
    String PAGE = "/files";

    static List<Finding> flags(Draft draft) {
        List<Finding> flags = new ArrayList<>(numbers(draft));
        OwnDocument document = draft.enclosures().document();
        if (document != null) {
            of(document).forEach(it -> flags.add(new Finding(null, it, PAGE)));
        }
        draft.enclosures().appendices().stream()
                .filter(Enclosure::cpr)
                .forEach(it -> flags.add(new Finding(null, refusal("file.cpr", it.name()), PAGE)));
        return flags;
    }

    /** The same of an answer that is registered: who registers it can't mend the original, but has typed what it says. */
    static List<Finding> registered(Draft draft, OwnDocument original) {
        List<Finding> flags = new ArrayList<>(numbers(draft));
        if (original.cut()) {
            flags.add(Finding.of("original.cut"));
        }
        if (original.file().cpr()) {
            flags.add(Finding.of("file.cpr", original.file().name()));
        }
        return flags;
    }

    private static List<Finding> numbers(Draft draft) {
        return draft.inputs().stream()
                .filter(it -> CprNumbers.standIn(it.content().text().text() + "\n"
                        + it.content().justification().text()))
                .map(it -> new Finding(it, refusal("cpr").at("text")))
                .toList();
    }

    /** The same of the document alone. */
    static List<Refusal> of(OwnDocument document) {
        List<Refusal> found = new ArrayList<>();
        if (!document.hasText()) {
            found.add(refusal("document.noText"));
        } else if (!document.tagged()) {
            found.add(refusal("document.notTagged"));
        }
        if (!document.a4()) {
            found.add(refusal("document.notA4"));
        }
        if (document.cut()) {
            found.add(refusal("document.cut"));
        }
        if (document.file().cpr()) {
            found.add(refusal("file.cpr", document.file().name()));
        }
        return found;
    }

    private static Refusal refusal(String text, Object... values) {
        return Refusal.of("response.check." + text, values);
    }
}
