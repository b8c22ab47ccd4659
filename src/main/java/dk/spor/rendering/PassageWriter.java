package dk.spor.rendering;

import java.util.ArrayDeque;
import java.util.Deque;

/** Puts passages together to a text again, lists inside lists. */
final class PassageWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    void add(PassageForm form, String words) {
        closeTo(form.level());
        if (form.isItem()) {
            if (open.size() == form.level() && form.begins()) {
                closeTo(form.level() - 1);
            }
            if (open.size() == form.level()) {
                out.append("</li>");
            } else {
                open.push(form.tag());
                out.append('<').append(form.tag()).append('>');
            }
            out.append("<li>").append(words);
        } else {
            out.append('<').append(form.tag()).append('>').append(words);
            out.append("</").append(form.tag()).append('>');
        }
    }

    RichText text() {
        closeTo(0);
        return RichText.ofPieces(RichTextReader.read(out.toString()));
    }

    private void closeTo(int level) {
        while (open.size() > level) {
            out.append("</li></").append(open.pop()).append('>');
        }
    }
}
