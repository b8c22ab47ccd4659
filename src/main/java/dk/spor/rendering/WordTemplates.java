package dk.spor.rendering;

import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Map;

/**
 * Word files of somebody's own that documents are set into: their styles, headers, footers and whatever else they say are
 * kept. Where the document goes stands {{indhold}}, alone in a paragraph; the other names stand for single lines.
 */
public interface WordTemplates {

    String TITLE = "titel";
    String CONTENT = "indhold";
    String DATE = "dato";
    String SENDER = "afsender";

    /** Every name that a template may use. */
    List<String> NAMES = List.of(TITLE, CONTENT, DATE, SENDER);

    /** Why these bytes, which are known to be of a harmless DOCX, can't be a template; empty when they can. */
    List<Refusal> refusals(byte[] template);

    /**
     * The document set into a template that is not refused.
     *
     * @param values what the names other than the content's stand for
     */
    byte[] docx(Document document, byte[] template, Map<String, String> values);
}
