package dk.spor.trace.web;

import dk.spor.trace.PartTrace;
import dk.spor.trace.PointTrace;
import dk.spor.trace.TracedChange;
import dk.spor.trace.TracedPart;
import dk.spor.trace.TracedPoint;
import dk.spor.trace.web.Stop.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A trace as a line with stops, one under the other, narrow enough for a phone: what leads into the line or away from it
 * stands to the right of it.
 *
 * @param summary what it shows, in a sentence
 * @param lines the paths between the stops
 */
public record Picture(String summary, List<String> lines, List<Stop> stops) {

    public static final int WIDTH = 328;
    private static final int LINE = 20;
    private static final int BESIDE = 64;
    private static final int STEP = 60;
    private static final int FIRST = 28;

    /** From a point through its answer to each part, with its changes and how it stands now. */
    static Picture of(PointTrace trace, TraceWords words) {
        Drawing drawing = new Drawing();
        TracedPoint point = trace.point();
        drawing.on(LINE, Mark.HERE, point.label(), point.municipality().name());
        drawing.on(LINE, Mark.ANSWER, words.view().text("trace.answer"), words.outcome(point));
        for (TracedPart part : trace.parts()) {
            drawing.branchesOff();
            for (TracedChange it : part.changes()) {
                drawing.on(BESIDE, Mark.CHANGE, words.change(it), words.version(it.version()));
            }
            drawing.on(BESIDE, end(part), words.stands(part), words.version(part.version()));
        }
        if (trace.parts().isEmpty()) {
            drawing.on(LINE, Mark.GONE, words.view().text("trace.noChange"), "");
        }
        return drawing.picture(words.view()
                .text(
                        "trace.picture.point",
                        point.label(),
                        point.municipality().name(),
                        words.outcome(point),
                        trace.parts().size()));
    }

    /** Each change with what joins into it, and how the part stands at the end. */
    static Picture of(PartTrace trace, TraceWords words) {
        Drawing drawing = new Drawing();
        int points = 0;
        for (TracedChange change : trace.part().changes()) {
            for (TracedPoint it : change.points()) {
                drawing.joins(Mark.POINT, it.label(), it.municipality().name());
            }
            for (String it : change.editorial()) {
                drawing.joins(Mark.REMARK, words.view().text("trace.editorial"), it);
            }
            if (change.unseen() > 0) {
                drawing.joins(Mark.POINT, words.view().text("trace.unseen", change.unseen()), "");
            }
            points += change.points().size();
            drawing.on(LINE, Mark.CHANGE, words.change(change), words.version(change.version()));
        }
        TracedPart part = trace.part();
        drawing.on(LINE, end(part), words.stands(part), words.version(part.version()));
        return drawing.picture(words.view()
                .text("trace.picture.part", words.part(part), part.changes().size(), points));
    }

    private static Mark end(TracedPart part) {
        return part.now() == null ? Mark.GONE : Mark.STANDS;
    }

    public int height() {
        return 2 * FIRST + STEP * (stops.size() - 1);
    }

    /** Draws from top to bottom. */
    private static final class Drawing {

        private final List<String> lines = new ArrayList<>();
        private final List<Stop> stops = new ArrayList<>();
        /** Where the line begins, and where it is left; before the first stop nowhere. */
        private int top = -1;

        private boolean branch;

        private int next() {
            return FIRST + STEP * stops.size();
        }

        /** The next stop begins a branch of its own. */
        private void branchesOff() {
            branch = true;
        }

        private void on(int x, Mark mark, String title, String note) {
            int y = next();
            if (branch) {
                lines.add("M" + LINE + " " + (y - STEP) + "C" + LINE + " " + (y - 16) + " " + (LINE + 6) + " " + y + " "
                        + x + " " + y);
                lines.add("M" + LINE + " " + top + "V" + (y - STEP));
                branch = false;
            } else if (top >= 0) {
                lines.add("M" + x + " " + (x == LINE ? top : y - STEP) + "V" + y);
            }
            top = top < 0 ? y : top;
            stops.add(new Stop(x, y, mark, title, note));
        }

        /** A stop beside the line that leads into it. */
        private void joins(Mark mark, String title, String note) {
            int y = next();
            int into = y + STEP - 16;
            lines.add("M" + BESIDE + " " + y + "C" + (LINE + 6) + " " + y + " " + LINE + " " + (y + 16) + " " + LINE
                    + " " + into);
            top = top < 0 ? into : top;
            stops.add(new Stop(BESIDE, y, mark, title, note));
        }

        private Picture picture(String summary) {
            return new Picture(summary, List.copyOf(lines), List.copyOf(stops));
        }
    }
}
