package dk.spor.rendering;

import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of one paragraph: white space falls together, and never stands at either end of a line. */
final class Spans {

    private final List<Span> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    /** The character before the next one; a line feed at the start, so that nothing begins with white space. */
    private char last = '\n';

    void add(String added, Look as) {
        change(as);
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                put(c);
            } else if (last != ' ' && last != '\n') {
                put(' ');
            }
        }
    }

    /** Begins a new line, unless there is nothing before it. */
    void lineBreak(Look as) {
        if (last != '\n') {
            dropEnd(' ');
            change(as);
            put('\n');
        }
    }

    /** True right after a line break, so that another one is a blank line. */
    boolean atLineStart() {
        return last == '\n' && (!done.isEmpty() || !text.isEmpty());
    }

    /** What was collected, empty when nothing in it can be seen; the collector begins anew. */
    List<Span> take() {
        dropEnd(' ');
        dropEnd('\n');
        close();
        List<Span> taken = List.copyOf(done);
        done.clear();
        last = '\n';
        return Piece.text(taken).codePoints().allMatch(Spans::invisible) ? List.of() : taken;
    }

    static boolean invisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private void put(char c) {
        text.append(c);
        last = c;
    }

    private void change(Look to) {
        if (!to.equals(look)) {
            close();
        }
        look = to;
    }

    /** Spaces that were dropped leave two runs of one look beside each other: they are one. */
    private void close() {
        if (!text.isEmpty()) {
            Span last = done.isEmpty() ? null : done.get(done.size() - 1);
            if (last != null && last.look().equals(look)) {
                done.set(done.size() - 1, new Span(last.text() + text, look));
            } else {
                done.add(new Span(text.toString(), look));
            }
            text.setLength(0);
        }
    }

    private void dropEnd(char unwanted) {
        if (last != unwanted) {
            return;
        }
        if (text.isEmpty() && !done.isEmpty()) {
            Span end = done.remove(done.size() - 1);
            text.append(end.text());
            look = end.look();
        }
        text.setLength(Math.max(0, text.length() - 1));
    }
}
