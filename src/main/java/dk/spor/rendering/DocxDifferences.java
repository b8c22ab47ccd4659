package dk.spor.rendering;

import dk.spor.rendering.Block.Difference;
import dk.spor.rendering.DifferenceWords.Around;
import dk.spor.rendering.Piece.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** Writes differences into a Word file: as looks and in words, not as changes that somebody could accept. */
final class DocxDifferences {

    private static final int STEP = 397;
    private static final Span.Look PLAIN = Span.Look.PLAIN;

    private final DocxText text;
    private final HeadingLevels levels;
    private final DifferenceWords words;

    DocxDifferences(DocxText text, HeadingLevels levels, Locale language) {
        this.text = text;
        this.levels = levels;
        this.words = new DifferenceWords(language);
    }

    void add(Difference difference) {
        if (!difference.label().isEmpty() || !difference.notes().isEmpty()) {
            XWPFParagraph label = text.paragraph("DifferenceLabel");
            write(label, difference.label(), run -> run.setBold(true));
            difference.notes().forEach(it -> write(label, " " + it, run -> {}));
        }
        difference.words().lines().forEach(this::line);
    }

    /** How differences are read. */
    void key() {
        XWPFParagraph key = text.paragraph("Normal");
        write(key, words.in("howToRead") + " ", run -> {});
        write(key, words.in("underlined"), DocxDifferences::inserted);
        write(key, ", ", run -> {});
        write(key, words.in("struck"), DocxDifferences::deleted);
        write(key, ".", run -> {});
    }

    private void line(DiffLine line) {
        XWPFParagraph paragraph = text.paragraph(style(line.form()));
        if (line.form().isItem()) {
            paragraph.setIndentationLeft(STEP * line.form().level());
            paragraph.setIndentationHanging(STEP);
            write(paragraph, bullet(line) + " ", run -> {});
        }
        @Nullable String said = words.of(line);
        if (said != null) {
            write(paragraph, said + " ", DocxDifferences::said);
        }
        line.parts().forEach(it -> part(paragraph, it));
    }

    /** What is gone has no number of its own any more. */
    private static String bullet(DiffLine line) {
        return line.isGone() ? "–" : line.form().ordered() ? line.number() + "." : "•";
    }

    private String style(PassageForm form) {
        return switch (form.kind()) {
            case HEADING -> DocxText.heading(levels.inside(Kind.H3));
            case SUBHEADING -> DocxText.heading(levels.inside(Kind.H4));
            case ITEM -> "ListParagraph";
            case PARAGRAPH -> "Normal";
        };
    }

    private void part(XWPFParagraph in, DiffPart part) {
        if (part.replacing()) {
            write(in, " ", run -> {});
        }
        Around around = words.around(part);
        write(in, around.before(), DocxDifferences::said);
        DocxText.spans(in, SpanReader.read(part.shown()), look(part));
        write(in, around.after(), DocxDifferences::said);
        words.looks(part).forEach(it -> write(in, " " + it, DocxDifferences::said));
    }

    private static Consumer<XWPFRun> look(DiffPart part) {
        return switch (part.change()) {
            case KEPT -> run -> {};
            case INSERTED -> DocxDifferences::inserted;
            case DELETED -> DocxDifferences::deleted;
        };
    }

    private static void inserted(XWPFRun run) {
        run.setUnderline(UnderlinePatterns.SINGLE);
        run.setColor("1B4217");
    }

    private static void deleted(XWPFRun run) {
        run.setStrikeThrough(true);
        run.setColor("7B1F19");
    }

    private static void said(XWPFRun run) {
        run.setFontSize(8);
        run.setColor("51626A");
    }

    private static void write(XWPFParagraph in, String words, Consumer<XWPFRun> look) {
        if (!words.isEmpty()) {
            DocxText.spans(in, List.of(new Span(words, PLAIN)), look);
        }
    }
}
