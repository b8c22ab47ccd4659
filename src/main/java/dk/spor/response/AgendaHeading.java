package dk.spor.response;

import dk.spor.shared.Slug;
import java.util.Locale;

/** A heading of an agenda item, in the municipality's words. */
public record AgendaHeading(String heading, AgendaPart part) {

    /** Names what is written under it, also when other headings come and go around it. */
    public String field() {
        return part == AgendaPart.OWN ? "own-" + Slug.of(heading) : part.name().toLowerCase(Locale.ROOT);
    }
}
