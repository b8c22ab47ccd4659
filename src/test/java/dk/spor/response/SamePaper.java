package dk.spor.response;

import dk.spor.rendering.Attachment;
import dk.spor.rendering.Document;
import dk.spor.rendering.PageMeasure;
import dk.spor.rendering.Printed;
import dk.spor.rendering.Renderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays out the first response of each size and prints all others like it, for tests of what is done with them. */
final class SamePaper implements Renderer {

    private final Renderer real;
    private final Map<Integer, Printed> printed = new HashMap<>();

    SamePaper(Renderer real) {
        this.real = real;
    }

    @Override
    public Printed print(Document document) {
        return printed.computeIfAbsent(document.body().size(), it -> real.print(document));
    }

    @Override
    public byte[] pdf(Document document, List<Attachment> attachments) {
        return real.pdf(document, attachments);
    }

    @Override
    public PageMeasure measure(Document document) {
        return real.measure(document);
    }

    @Override
    public byte[] docx(Document document) {
        return real.docx(document);
    }

    @Override
    public String html(Document document) {
        return real.html(document);
    }
}
