package dk.spor.consultation;

import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renders documents that many ask for, once each: the same document always gives the same file. */
@Component
public class PrintedDocuments {

    private static final int AT_MOST = 40;

    private final Renderer renderer;
    private final Map<Document, Printing> pdfs = new Kept();
    private final Map<Document, Printing> words = new Kept();

    PrintedDocuments(Renderer renderer) {
        this.renderer = renderer;
    }

    public byte[] pdf(Document document) {
        return kept(pdfs, document, renderer::pdf);
    }

    public byte[] docx(Document document) {
        return kept(words, document, renderer::docx);
    }

    /** A crowd asking for the same file waits for the first of them; those asking for others do not wait. */
    private static byte[] kept(Map<Document, Printing> files, Document document, Function<Document, byte[]> render) {
        Printing printing;
        synchronized (files) {
            printing = files.computeIfAbsent(document, it -> new Printing());
        }
        return printing.file(() -> render.apply(document));
    }

    /** One file, made by whoever asks first. */
    private static final class Printing {

        private byte @Nullable [] file;

        private synchronized byte[] file(Supplier<byte[]> render) {
            byte[] made = file == null ? render.get() : file;
            file = made;
            return made;
        }
    }

    /** The last ones asked for. */
    private static final class Kept extends LinkedHashMap<Document, Printing> {

        private static final long serialVersionUID = 1L;

        private Kept() {
            super(AT_MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Document, Printing> eldest) {
            return size() > AT_MOST;
        }
    }
}
