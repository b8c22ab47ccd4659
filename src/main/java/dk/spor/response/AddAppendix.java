package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.media.Inspected;
import dk.spor.media.Inspections;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes a file as an appendix of the municipality's response. */
@Component
public class AddAppendix {

    private final Inspections inspections;
    private final KeepAppendix keeping;

    AddAppendix(Inspections inspections, KeepAppendix keeping) {
        this.inspections = inspections;
        this.keeping = keeping;
    }

    /** The file is looked at before the transaction, which takes its time. */
    public Outcome<Enclosure> add(Asked asked, String name, InputStreamSource source, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.WRITE, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        return inspections
                .inspect(name, source, FileType.DOCUMENTS)
                .fold(file -> keep(asked, file, actor), Outcome::refused);
    }

    private Outcome<Enclosure> keep(Asked asked, Inspected found, Actor actor) {
        try (Inspected file = found) {
            boolean cpr = CprNumbers.standIn(RichText.of(file.contents().html()).text());
            return keeping.keep(asked, file, cpr, actor);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was put aside can't be removed", e);
        }
    }
}
