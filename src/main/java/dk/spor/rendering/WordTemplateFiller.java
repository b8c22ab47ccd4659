package dk.spor.rendering;

import dk.spor.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;

/** Looks at templates, and sets documents into them. */
@Component
final class WordTemplateFiller implements WordTemplates {

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    @Override
    public List<Refusal> refusals(byte[] template) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template))) {
            List<Refusal> refusals = new ArrayList<>();
            Set<String> unknown = new HashSet<>();
            int contents = 0;
            for (XWPFParagraph paragraph : WordParagraphs.all(word)) {
                Matcher names = NAME.matcher(paragraph.getText());
                while (names.find()) {
                    String name = names.group(1);
                    contents += name.equals(CONTENT) ? 1 : 0;
                    if (!NAMES.contains(name) && unknown.add(name)) {
                        refusals.add(
                                Refusal.of("rendering.refusal.unknownName", braced(name), String.join(", ", NAMES)));
                    }
                }
            }
            if (contents == 0) {
                refusals.add(Refusal.of("rendering.refusal.noContent", braced(CONTENT)));
            } else if (contents > 1) {
                refusals.add(Refusal.of("rendering.refusal.contentTwice", braced(CONTENT), contents));
            } else if (word.getBodyElements().stream().noneMatch(WordTemplateFiller::isContent)) {
                refusals.add(Refusal.of("rendering.refusal.contentNotAlone", braced(CONTENT)));
            }
            return refusals;
        } catch (IOException | POIXMLException | UnsupportedFileFormatException e) {
            return List.of(Refusal.of("rendering.refusal.notWord"));
        }
    }

    @Override
    public byte[] docx(Document document, byte[] template, Map<String, String> values) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(template));
                XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(own(document)))) {
            boolean titled = false;
            for (XWPFParagraph paragraph : WordParagraphs.all(word)) {
                titled |= word.getBodyElements().contains(paragraph)
                        && paragraph.getText().contains(TITLE)
                        && NAME.matcher(paragraph.getText()).find();
                fill(paragraph, values);
            }
            XWPFParagraph content = word.getBodyElements().stream()
                    .filter(WordTemplateFiller::isContent)
                    .map(XWPFParagraph.class::cast)
                    .findFirst()
                    .orElseThrow();
            new WordTransplant(made, word).before(content, titled);
            word.getProperties().getCoreProperties().setTitle(document.title());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The template could not be filled", e);
        }
    }

    /** Written and read again: what was only put together does not know its lists. */
    private static byte[] own(Document document) throws IOException {
        try (DocxFile file = new DocxFile(Outline.withoutEmptyParts(document))) {
            return file.bytes();
        }
    }

    private static String braced(String name) {
        return "{{" + name + "}}";
    }

    private static boolean isContent(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                && paragraph.getText().strip().matches("\\{\\{\\s*" + CONTENT + "\\s*}}");
    }

    /** A name may be cut into several runs by Word: the first one takes the whole line, with its own look. */
    private static void fill(XWPFParagraph paragraph, Map<String, String> values) {
        String text = paragraph.getText();
        Matcher names = NAME.matcher(text);
        if (!names.find() || isContent(paragraph)) {
            return;
        }
        String filled = names.reset().replaceAll(it -> Matcher.quoteReplacement(values.getOrDefault(it.group(1), "")));
        for (int i = paragraph.getRuns().size() - 1; i > 0; i--) {
            paragraph.removeRun(i);
        }
        paragraph.getRuns().get(0).setText(filled, 0);
    }
}
