package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.FileType;
import dk.spor.media.Inspected;
import dk.spor.media.Inspections;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes a document as the municipality's response, in place of the one that there may be. */
@Component
public class BringDocument {

    /** The longest text that is laid out to be counted: some 40 pages. */
    static final int LONGEST_TEXT = 100_000;

    private final Inspections inspections;
    private final ResponseRendering rendering;
    private final KeepDocument keeping;

    BringDocument(Inspections inspections, ResponseRendering rendering, KeepDocument keeping) {
        this.inspections = inspections;
        this.rendering = rendering;
        this.keeping = keeping;
    }

    /** The file is looked at, and its text laid out, before the transaction: both take their time. */
    public Outcome<OwnDocument> bring(Asked asked, String name, InputStreamSource source, Actor actor) {
        if (!ResponsePolicy.allows(
                ResponseAction.WRITE, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        return inspections
                .inspect(name, source, FileType.DOCUMENTS)
                .fold(file -> keep(asked, file, actor), Outcome::refused);
    }

    private Outcome<OwnDocument> keep(Asked asked, Inspected found, Actor actor) {
        try (Inspected file = found) {
            RichText text = RichText.of(file.contents().html());
            boolean rendered = file.type() != FileType.PDF;
            if (rendered && text.isBlank()) {
                return Outcome.refused(Refusal.of("response.refusal.document.empty"));
            }
            if (rendered && text.length() > LONGEST_TEXT) {
                return Outcome.refused(Refusal.of("response.refusal.document.tooLong", LONGEST_TEXT));
            }
            double pages =
                    rendered ? rendering.measure(text).used() : file.contents().pages();
            return keeping.keep(asked, file, text, pages, actor);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was put aside can't be removed", e);
        }
    }
}
