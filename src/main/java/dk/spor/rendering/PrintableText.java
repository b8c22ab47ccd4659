package dk.spor.rendering;

import dk.spor.shared.InputText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Text in the characters that the embedded typeface has: the rest is named, such as [U+1F600], so that nothing is lost. */
interface PrintableText {

    /** Replaces what can't be printed in every text and attribute of the page. */
    static void make(org.jsoup.nodes.Document page) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(of(text.getWholeText()));
                    } else if (node instanceof Element element) {
                        element.attributes().forEach(attribute -> attribute.setValue(of(attribute.getValue())));
                    }
                },
                page);
    }

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        InputText.normal(text).codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int c) {
        if (c == '\n' || c == '\t') {
            printable.append(' ');
        } else if (c != SOFT_HYPHEN && Typeface.prints(c)) {
            printable.appendCodePoint(c);
        } else if (Character.isSpaceChar(c)) {
            printable.append(c == NARROW_NO_BREAK_SPACE ? '\u00A0' : ' ');
        } else if (!ignorable(c)) {
            printable.append(String.format("[U+%04X]", c));
        }
    }

    int SOFT_HYPHEN = 0xAD;
    int NARROW_NO_BREAK_SPACE = 0x202F;

    /** Marks without a shape of their own: joiners, direction marks, variation selectors, tags. */
    private static boolean ignorable(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0000 && c <= 0xE0FFF
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0x180B && c <= 0x180F
                || c == 0x17B4
                || c == 0x17B5;
    }
}
