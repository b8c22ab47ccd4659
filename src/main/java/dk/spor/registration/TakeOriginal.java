package dk.spor.registration;

import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.media.Inspected;
import dk.spor.media.Inspections;
import dk.spor.response.Asked;
import dk.spor.shared.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes the file that came, a scan of the paper or the mail itself, as what is to be registered. */
@Component
public class TakeOriginal {

    /** A letter is scanned or photographed, a mail is saved as it is. */
    private static final Set<FileType> ACCEPTED = Set.copyOf(EnumSet.allOf(FileType.class));

    private final Inspections inspections;
    private final KeepOriginal keeping;

    TakeOriginal(Inspections inspections, KeepOriginal keeping) {
        this.inspections = inspections;
        this.keeping = keeping;
    }

    /** The file is looked at before the transaction, which takes its time. */
    public Outcome<Entry> take(Asked asked, String name, InputStreamSource source, Filled filled, Actor actor) {
        KeepOriginal.guard(asked, actor);
        return inspections
                .inspect(name, source, ACCEPTED)
                .fold(file -> keep(asked, file, filled, actor), Outcome::refused);
    }

    private Outcome<Entry> keep(Asked asked, Inspected found, Filled filled, Actor actor) {
        try (Inspected file = found) {
            return Outcome.done(keeping.keep(asked, file, filled, actor));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was put aside can't be removed", e);
        }
    }
}
