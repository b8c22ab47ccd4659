package dk.spor.synthesis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a text, for marking without a mouse: from this one to that one. */
interface Sentences {

    /** What ends with a point and no sentence does: "bl.a. Viborg", "jf. KL". */
    Pattern SHORTENED = Pattern.compile(
            "(?:^|[\\s(])(?:bl\\.\\s?a|f\\.\\s?eks|fx|jf|jfr|pkt|nr|(?-i:kl)|ca|dvs|evt|inkl|ekskl|hhv|pga|ift|ifm|ifbm|vedr|stk|afs"
                    + "|kap|mio|mia|maks|tlf|sml|forts|Sdr|Ndr|Skt|St|s|d)\\.\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In their order; each stands in one line, and every word in one of them. */
    static List<Place> of(String body) {
        List<Place> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("da"));
        breaks.setText(body);
        int starts = breaks.first();
        for (int ends = breaks.next(); ends != BreakIterator.DONE; ends = breaks.next()) {
            if (ends == body.length()
                    || !SHORTENED.matcher(body.substring(starts, ends)).find()) {
                addLines(sentences, body, starts, ends);
                starts = ends;
            }
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
