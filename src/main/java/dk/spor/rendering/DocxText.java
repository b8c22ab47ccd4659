package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Kind;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Piece.Paragraph;
import dk.spor.rendering.Span.Look;
import dk.spor.shared.InputText;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes text into a Word file. */
final class DocxText {

    private final XWPFDocument word;
    private boolean newPage;

    DocxText(XWPFDocument word) {
        this.word = word;
    }

    /** The next paragraph begins a page. */
    void beginPage() {
        newPage = true;
    }

    void line(String style, String text) {
        fill(paragraph(style), text);
    }

    /** A text with the style of its plain paragraphs; headings in it are numbered by the levels around. */
    void text(String style, RichText text, HeadingLevels levels) {
        for (Piece piece : text.pieces()) {
            if (piece instanceof Paragraph paragraph) {
                boolean plain = paragraph.kind() == Kind.P;
                spans(paragraph(plain ? style : heading(levels.inside(paragraph.kind()))), paragraph.spans());
            } else if (piece instanceof Listing listing) {
                list(listing, 0);
            }
        }
    }

    /** Word's own headings begin at 1 below the title, as HTML's begin at 2. */
    static String heading(int level) {
        return "Heading" + (level - 1);
    }

    static void fill(XWPFParagraph paragraph, String text) {
        write(paragraph.createRun(), InputText.normal(text));
    }

    /** A table has no page break of its own: an empty line before it carries one. */
    void beforeTable() {
        if (newPage) {
            line("TableText", "");
        }
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    private void list(Listing listing, int depth) {
        BigInteger list = DocxStyles.newList(word, listing.ordered());
        for (Item item : listing.items()) {
            XWPFParagraph paragraph = paragraph("ListParagraph");
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(depth));
            spans(paragraph, item.spans());
            item.lists().forEach(inner -> list(inner, depth + 1));
        }
    }

    private static void spans(XWPFParagraph paragraph, List<Span> spans) {
        spans(paragraph, spans, run -> {});
    }

    /** Runs that all have one more look beside their own. */
    static void spans(XWPFParagraph paragraph, List<Span> spans, Consumer<XWPFRun> also) {
        for (Span span : spans) {
            Look look = span.look();
            XWPFRun run = look.href() == null ? paragraph.createRun() : link(paragraph, look.href());
            if (look.strong()) {
                run.setBold(true);
            }
            if (look.emphasis()) {
                run.setItalic(true);
            }
            also.accept(run);
            write(run, InputText.normal(span.text()));
        }
    }

    private static XWPFRun link(XWPFParagraph paragraph, String href) {
        XWPFRun run = paragraph.createHyperlinkRun(href);
        run.setStyle("Hyperlink");
        return run;
    }

    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
