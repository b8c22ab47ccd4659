package dk.spor.rendering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a PDF in the order of its tags, as assistive technology meets them. */
public final class ReadAloud {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    private ReadAloud() {}

    public static String words(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            ReadAloud it = new ReadAloud();
            for (PDPage page : pdf.getPages()) {
                it.pages.put(page.getCOSObject(), marked(page));
            }
            it.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
            return it.words.toString().replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marked = new HashMap<>();
        add(extractor.getMarkedContents(), marked);
        return marked;
    }

    private static void add(List<?> contents, Map<Integer, String> marked) {
        for (Object content : contents) {
            if (content instanceof PDMarkedContent it) {
                marked.merge(
                        it.getMCID(),
                        it.getContents().stream()
                                .filter(TextPosition.class::isInstance)
                                .map(text -> ((TextPosition) text).getUnicode())
                                .collect(Collectors.joining()),
                        String::concat);
                add(it.getContents(), marked);
            }
        }
    }

    private void add(@Nullable PDPage page, int marked) {
        if (page != null) {
            words.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(marked, ""));
        }
    }

    private void read(PDStructureNode node, @Nullable PDPage around) {
        @Nullable PDPage page = node instanceof PDStructureElement it && it.getPage() != null ? it.getPage() : around;
        for (Object kid : node.getKids()) {
            if (kid instanceof Integer marked) {
                add(page, marked);
            } else if (kid instanceof PDMarkedContentReference marked) {
                add(marked.getPage() == null ? page : marked.getPage(), marked.getMCID());
            } else if (kid instanceof PDStructureElement element) {
                read(element, page);
                words.append("Span".equals(element.getStructureType()) ? "" : " ");
            }
        }
    }
}
