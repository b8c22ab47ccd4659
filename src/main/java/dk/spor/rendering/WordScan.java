package dk.spor.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of a text stand: runs of letters and digits, joined by a mark between two of them as in "1.2" or
 * "KKR-koordinator"; any other character is a word by itself, with the accents and joiners that belong to it.
 */
interface WordScan {

    int ZERO_WIDTH_JOINER = 0x200D;

    /** A word, from its first character to before the one that follows. */
    record Word(int start, int end) {}

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!isSpace(c)) {
                end = isLetter(c) ? endOfLetters(text, end) : endOfSign(text, end);
                words.add(new Word(at, end));
            }
            at = end;
        }
        return words;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = end + Character.charCount(c);
            boolean joined = ".,:'’-/@".indexOf(c) >= 0 && next < text.length() && isLetter(text.codePointAt(next));
            if (!isLetter(c) && !joined) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** A picture of several code points, such as a family, is not cut apart. */
    private static int endOfSign(String text, int from) {
        int end = from;
        boolean joined = false;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isSpace(c) || !(joined || belongsToTheLast(c))) {
                return end;
            }
            joined = c == ZERO_WIDTH_JOINER;
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean belongsToTheLast(int c) {
        return c == ZERO_WIDTH_JOINER || isMark(c) || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || c == '_';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
