package dk.spor.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences of a Danish text, each a line or a part of one. */
interface Sentences {

    /** After these something more always follows. */
    Set<String> GO_ON = Set.of(
            "f.eks", "fx", "bl.a", "ca", "jf", "vedr", "evt", "inkl", "ekskl", "hhv", "pga", "p.g.a", "ifm", "ift",
            "iht", "mht", "m.h.t", "dvs", "d.v.s", "sml", "mio", "mia", "dr", "prof", "hr", "t.o.m", "f.o.m", "afd",
            "gl");

    /** After these a number follows, or the sentence ends. */
    Set<String> BEFORE_NUMBERS = Set.of(
            "kl", "nr", "stk", "pkt", "kap", "s", "d", "tlf", "maks", "min", "art", "bilag", "litra", "jan", "feb",
            "apr", "aug", "sept", "okt", "nov", "dec");

    Pattern LINE = Pattern.compile("[^\\n]+");

    /** A mark that may end a sentence, the quotes and brackets that close with it, and the white space behind. */
    Pattern END = Pattern.compile("[.!?\\u2026]+[)\\]\"'\\u201D\\u201C\\u2019\\u00BB\\u00AB]*(?=[\\s\\u00A0]|$)");

    /** In the order of the text; what stands between them is white space. */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (MatchResult line : LINE.matcher(text).results().toList()) {
            int from = line.start();
            for (MatchResult end :
                    END.matcher(text).region(line.start(), line.end()).results().toList()) {
                if (ends(text, from, end, line.end())) {
                    add(text, from, end.end(), sentences);
                    from = end.end();
                }
            }
            add(text, from, line.end(), sentences);
        }
        return sentences;
    }

    private static boolean ends(String text, int from, MatchResult end, int lineEnd) {
        String rest = text.substring(end.end(), lineEnd).strip();
        if (rest.isEmpty() || !end.group().equals(".")) {
            return true;
        }
        return !Character.isLowerCase(rest.codePointAt(0))
                && !goesOn(text.substring(from, end.start()).strip(), Character.isDigit(rest.codePointAt(0)));
    }

    /** Whether what stands before a full stop is the number of an item, an abbreviation, or the first letter of a name. */
    private static boolean goesOn(String before, boolean number) {
        String word = before.replaceAll("(?s).*[\\s\\u00A0(\\[\"'\\u00BB\\u00AB/]", "");
        String small = word.toLowerCase(Locale.ROOT);
        return before.matches("\\d+")
                || word.matches("\\p{Lu}(\\.\\p{Lu})*")
                || GO_ON.contains(small)
                || (number && BEFORE_NUMBERS.contains(small));
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
