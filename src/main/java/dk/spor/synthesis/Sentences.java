package dk.spor.synthesis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, for marking without a mouse: from this one to that one. */
interface Sentences {

    /** In their order; each stands in one line, and every word in one of them. */
    static List<Place> of(String body) {
        List<Place> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("da"));
        breaks.setText(body);
        int starts = breaks.first();
        for (int ends = breaks.next(); ends != BreakIterator.DONE; ends = breaks.next()) {
            addLines(sentences, body, starts, ends);
            starts = ends;
        }
        return sentences;
    }

    private static void addLines(List<Place> sentences, String body, int starts, int ends) {
        int from = starts;
        while (from < ends) {
            int line = body.indexOf('\n', from);
            int to = line < 0 || line >= ends ? ends : line + 1;
            Cut.of(body, from, to).ifPresent(sentences::add);
            from = to;
        }
    }
}
