package dk.spor.revision;

import dk.spor.shared.InputText;
import dk.spor.shared.Refusal;
import java.util.List;

/** The name of a gathered theme as somebody typed it, on one line. */
record ThemeName(String text) {

    /** The most characters: it may become the title of a track. */
    static final int LONGEST = 200;

    static ThemeName of(String typed) {
        return new ThemeName(InputText.normal(typed).replaceAll("\\s+", " ").strip());
    }

    List<Refusal> refusals() {
        if (text.isEmpty()) {
            return List.of(Refusal.of("revision.refusal.noName").at("name"));
        }
        return text.length() > LONGEST
                ? List.of(Refusal.of("revision.refusal.nameTooLong", LONGEST, text.length())
                        .at("name"))
                : List.of();
    }
}
