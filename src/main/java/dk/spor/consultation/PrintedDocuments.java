package dk.spor.consultation;

import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Renders documents that many ask for, once each: the same document always gives the same file. */
@Component
public class PrintedDocuments {

    private static final int AT_MOST = 40;

    private final Renderer renderer;
    private final Map<Document, byte[]> pdfs = new Kept();
    private final Map<Document, byte[]> words = new Kept();

    PrintedDocuments(Renderer renderer) {
        this.renderer = renderer;
    }

    public byte[] pdf(Document document) {
        return kept(pdfs, document, renderer::pdf);
    }

    public byte[] docx(Document document) {
        return kept(words, document, renderer::docx);
    }

    /** Rendered one at a time, so that a crowd asking for the same file doesn't make it many times over. */
    private static byte[] kept(Map<Document, byte[]> files, Document document, Function<Document, byte[]> render) {
        synchronized (files) {
            return files.computeIfAbsent(document, render);
        }
    }

    /** The last ones asked for. */
    private static final class Kept extends LinkedHashMap<Document, byte[]> {

        private static final long serialVersionUID = 1L;

        private Kept() {
            super(AT_MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Document, byte[]> eldest) {
            return size() > AT_MOST;
        }
    }
}
