package dk.spor.response;

import dk.spor.rendering.Document;
import dk.spor.rendering.PageMeasure;
import dk.spor.rendering.Printed;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.RichText;
import dk.spor.strategy.StrategyText;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How many pages a draft fills and what it looks like on paper, from one and the same document. */
@Component
public class ResponseRendering {

    private final Renderer renderer;
    private final ResponseDocuments documents;

    ResponseRendering(Renderer renderer, ResponseDocuments documents) {
        this.renderer = renderer;
        this.documents = documents;
    }

    /** The pages of the body; the cover does not count. */
    public Measured measure(Asked asked, Draft draft, StrategyText strategy) {
        OwnDocument document = draft.enclosures().document();
        return new Measured(
                draft,
                document == null
                        ? renderer.measure(documents.of(asked, draft.kind(), draft, strategy))
                        : withDocument(document, asked, draft, strategy));
    }

    /** The pages of a text that stands alone. */
    PageMeasure measure(RichText text) {
        return renderer.measure(documents.of(text));
    }

    /** A document that the municipality has brought counts for its text; what is written besides comes after it. */
    private PageMeasure withDocument(OwnDocument document, Asked asked, Draft draft, StrategyText strategy) {
        Draft besides = draft.without(document.input());
        return document.measure().followedBy(renderer.measure(documents.of(asked, draft.kind(), besides, strategy)));
    }

    /** The draft as PDF, marked as one on every page. */
    public byte[] draftPdf(Asked asked, Draft draft, StrategyText strategy) {
        return renderer.pdf(marked(asked, draft, strategy));
    }

    /** The same as a Word file. */
    public byte[] draftDocx(Asked asked, Draft draft, StrategyText strategy) {
        return renderer.docx(marked(asked, draft, strategy));
    }

    private Document marked(Asked asked, Draft draft, StrategyText strategy) {
        return documents.of(asked, draft.kind(), draft, strategy).withWatermark(documents.watermark());
    }

    /**
     * A draft made ready to be submitted. Nobody can make the same file again, so asking whether a digest is known tells
     * nobody what is sealed.
     */
    Rendered rendered(Asked asked, VersionKind kind, Draft draft, StrategyText strategy) {
        Document document = documents.of(asked, kind, draft, strategy).withIdentity(UUID.randomUUID());
        Printed printed = renderer.print(document);
        OwnDocument brought = draft.enclosures().document();
        PageMeasure measure = brought == null || !kind.hasInputs()
                ? printed.measure()
                : withDocument(brought, asked, draft, strategy);
        return new Rendered(draft, strategy, measure, printed.pdf());
    }
}
