package dk.spor.strategy;

import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.RichText;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@link StrategyDocument}: headings and numbered prose. */
@Component
class StrategyBlocks implements StrategyDocument {

    private final Texts words;

    StrategyBlocks(Texts words) {
        this.words = words;
    }

    @Override
    public List<Block> body(StrategyText text, Locale language) {
        List<Block> blocks = new ArrayList<>();
        if (!text.preface().isEmpty()) {
            blocks.add(new Heading(2, words.text(language, "strategy.preface")));
            text.preface().forEach(it -> blocks.add(prose(it, language)));
        }
        for (Track track : text.tracks()) {
            blocks.add(new Heading(2, words.text(language, "strategy.document.track", track.number(), track.title())));
            track.paragraphs().forEach(it -> blocks.add(prose(it, language)));
        }
        return blocks;
    }

    private Prose prose(Paragraph paragraph, Locale language) {
        String label = "<strong>" + paragraph.number() + kind(paragraph.kind(), language) + "</strong>";
        String html = paragraph.text().html();
        return new Prose(RichText.of(
                html.startsWith("<p>")
                        ? "<p>" + label + "&nbsp;&nbsp;" + html.substring("<p>".length())
                        : "<p>" + label + "</p>" + html));
    }

    private String kind(ParagraphKind kind, Locale language) {
        return kind == ParagraphKind.TEXT ? "" : " " + words.text(language, "strategy.ParagraphKind." + kind);
    }
}
