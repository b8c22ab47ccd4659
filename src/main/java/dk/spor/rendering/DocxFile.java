package dk.spor.rendering;

import dk.spor.rendering.Block.PageBreak;
import dk.spor.shared.InputText;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document as a Word file. */
final class DocxFile implements Closeable {

    private final XWPFDocument word = new XWPFDocument();

    DocxFile(Document document) throws IOException {
        DocxStyles.define(word, document.language());
        properties(document);
        DocxPage.lay(word, document);
        DocxText text = new DocxText(word);
        if (document.watermark() != null) {
            text.line("RemarkLabel", document.watermark());
        }
        text.line("Title", document.title());
        new DocxBlocks(word, text, document.language()).add(document.cover());
        new DocxBlocks(word, text, document.language()).add(body(document));
    }

    private static List<Block> body(Document document) {
        List<Block> body = new ArrayList<>(document.body());
        if (!document.cover().isEmpty()) {
            body.add(0, new PageBreak());
        }
        return body;
    }

    private void properties(Document document) {
        CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(InputText.normal(document.title()));
        properties.setDescription(InputText.normal(document.description()));
        properties.setCreator(InputText.normal(document.header()));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(document.language().toLanguageTag());
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        word.close();
    }
}
