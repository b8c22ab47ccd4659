package dk.spor.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words that a thread is tied to, after the text has changed around them or a little in them. */
interface Anchoring {

    /** Words so short that they may stand anywhere count only where something of what stood around them still does. */
    int SHORT = 12;

    int ENOUGH_CONTEXT = 8;

    /** The place where the words stand now; empty when they are gone or changed beyond recognition. */
    static Optional<Span> find(Anchor anchor, String text) {
        return toTheLetter(anchor, text)
                .or(() -> isShort(anchor) ? Optional.empty() : NearlyTheSame.find(anchor, text));
    }

    private static Optional<Span> toTheLetter(Anchor anchor, String text) {
        return occurrences(anchor.quote(), text).stream()
                .filter(it -> !isShort(anchor) || context(anchor, text, it) >= needed(anchor))
                .min(Comparator.<Span>comparingInt(it -> -context(anchor, text, it))
                        .thenComparingInt(it -> Math.abs(it.from() - anchor.position())));
    }

    private static boolean isShort(Anchor anchor) {
        return anchor.quote().length() < SHORT;
    }

    private static int needed(Anchor anchor) {
        return Math.min(
                ENOUGH_CONTEXT, anchor.prefix().length() + anchor.suffix().length());
    }

    private static List<Span> occurrences(String quote, String text) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            found.add(new Span(at, at + quote.length()));
        }
        return found;
    }

    /** How many characters beside the place are those that stood beside the words. */
    private static int context(Anchor anchor, String text, Span at) {
        int before = 0;
        String prefix = anchor.prefix();
        while (before < Math.min(prefix.length(), at.from())
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(at.from() - 1 - before)) {
            before++;
        }
        int after = 0;
        String suffix = anchor.suffix();
        while (after < Math.min(suffix.length(), text.length() - at.to())
                && suffix.charAt(after) == text.charAt(at.to() + after)) {
            after++;
        }
        return before + after;
    }
}
