package dk.spor.rendering;

import dk.spor.rendering.Block.Difference;
import dk.spor.rendering.DifferenceWords.Around;
import dk.spor.rendering.Piece.Kind;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes differences as HTML elements, for the screen and for print. */
final class HtmlDifferences {

    private final Element parent;
    private final HeadingLevels levels;
    private final DifferenceWords words;

    HtmlDifferences(Element parent, HeadingLevels levels, Locale language) {
        this.parent = parent;
        this.levels = levels;
        this.words = new DifferenceWords(language);
    }

    void add(Difference difference) {
        Element in = parent.appendElement("div").addClass("doc-difference");
        if (!difference.label().isEmpty() || !difference.notes().isEmpty()) {
            Element label = in.appendElement("p").addClass("doc-label").text(difference.label());
            difference
                    .notes()
                    .forEach(it -> label.appendText(" ").appendElement("small").text(it));
        }
        for (RichTextDiff.Group group : difference.words().groups()) {
            if (group.list()) {
                list(in, group);
            } else {
                group.lines().forEach(it -> line(in.appendElement(tag(it.form())), it));
            }
        }
    }

    /** How differences are read. */
    void key() {
        Element key = parent.appendElement("p").addClass("doc-key").text(words.in("howToRead"));
        key.appendText(" ").appendElement("ins").text(words.in("underlined"));
        key.appendText(", ").appendElement("del").text(words.in("struck"));
        key.appendText(".");
    }

    private void list(Element in, RichTextDiff.Group group) {
        Element list = in.appendElement(group.ordered() ? "ol" : "ul");
        for (DiffLine line : group.lines()) {
            Element item =
                    list.appendElement("li").addClass("doc-item-" + line.form().level());
            if (line.isGone()) {
                item.addClass("is-gone");
            } else if (group.ordered()) {
                item.attr("value", String.valueOf(line.number()));
            }
            line(item, line);
        }
    }

    private String tag(PassageForm form) {
        return switch (form.kind()) {
            case HEADING -> "h" + levels.inside(Kind.H3);
            case SUBHEADING -> "h" + levels.inside(Kind.H4);
            case PARAGRAPH, ITEM -> "p";
        };
    }

    private void line(Element in, DiffLine line) {
        @Nullable String said = words.of(line);
        if (said != null) {
            in.appendElement("small").text(said);
            in.appendText(" ");
        }
        line.parts().forEach(it -> part(in, it));
    }

    /** The words that say it stand outside what is underlined or struck: they are neither added nor deleted. */
    private void part(Element in, DiffPart part) {
        if (part.replacing()) {
            in.appendText(" ");
        }
        Around around = words.around(part);
        said(in, around.before());
        Element shown = switch (part.change()) {
            case KEPT -> in;
            case INSERTED -> in.appendElement("ins");
            case DELETED -> in.appendElement("del");
        };
        Jsoup.parseBodyFragment(part.shown().html()).body().childNodesCopy().forEach(shown::appendChild);
        said(in, around.after());
        words.looks(part)
                .forEach(it -> in.appendText(" ").appendElement("small").text(it));
    }

    private static void said(Element in, String words) {
        if (!words.isEmpty()) {
            in.appendElement("span").addClass("doc-said").text(words);
        }
    }
}
