package dk.spor.rendering;

import java.util.List;

/** Turns a document into the forms in which it leaves the house; safe for many threads. */
public interface Renderer {

    /** PDF/UA-1 and PDF/A-3u on A4; the same document always gives the same bytes. */
    default byte[] pdf(Document document) {
        return pdf(document, List.of());
    }

    /** As {@link #pdf(Document)}, with files inside. */
    byte[] pdf(Document document, List<Attachment> attachments);

    /** How many pages the body fills in {@link #pdf(Document)}, from the same layout. */
    PageMeasure measure(Document document);

    /** {@link #pdf(Document)} and {@link #measure(Document)}, by {@link DocumentRenderer} in one layout. */
    default Printed print(Document document) {
        return new Printed(measure(document), pdf(document));
    }

    /** A Word file on A4 with real headings, lists and tables, to be worked on further. */
    byte[] docx(Document document);

    /** The body for a web page: headings below its h1, the house's class names, nothing inline. */
    String html(Document document);
}
