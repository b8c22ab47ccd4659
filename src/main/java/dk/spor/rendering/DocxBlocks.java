package dk.spor.rendering;

import dk.spor.rendering.Block.Contents;
import dk.spor.rendering.Block.Difference;
import dk.spor.rendering.Block.DifferenceKey;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Quote;
import dk.spor.rendering.Block.Remark;
import dk.spor.rendering.Block.Table;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes blocks into a Word file. */
final class DocxBlocks {

    private final XWPFDocument word;
    private final DocxText text;
    private final HeadingLevels levels = new HeadingLevels();
    private final DocxDifferences differences;

    DocxBlocks(XWPFDocument word, DocxText text, Locale language) {
        this.word = word;
        this.text = text;
        this.differences = new DocxDifferences(text, levels, language);
    }

    void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Contents contents) {
                contents(contents, blocks);
            } else {
                add(block);
            }
        }
    }

    /** Without pages: Word only knows them when it has laid the document out. */
    private void contents(Contents contents, List<Block> blocks) {
        text.line("RemarkLabel", contents.title());
        blocks.stream()
                .filter(it -> it instanceof Heading heading && heading.level() <= contents.deepest())
                .forEach(it -> text.line("Normal", ((Heading) it).text()));
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            text.line(DocxText.heading(levels.section(heading.level())), heading.text());
        } else if (block instanceof Prose prose) {
            text.text("Normal", prose.text(), levels);
        } else if (block instanceof Facts facts) {
            text.beforeTable();
            DocxTables.facts(word, facts);
        } else if (block instanceof Table table) {
            text.line("Caption", table.caption());
            DocxTables.table(word, table);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else if (block instanceof Remark remark) {
            text.line("RemarkLabel", remark.label());
            text.text("Remark", remark.text(), levels);
        } else if (block instanceof Difference difference) {
            differences.add(difference);
        } else if (block instanceof DifferenceKey) {
            differences.key();
        } else if (block instanceof PageBreak) {
            text.beginPage();
        }
    }

    private void quote(Quote quote) {
        text.text("Quote", quote.text(), levels);
        String source = quote.source();
        if (source != null) {
            text.line("QuoteSource", source);
        }
    }
}
