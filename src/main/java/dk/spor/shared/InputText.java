package dk.spor.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, in the one form in which the product keeps it. */
public interface InputText {

    /**
     * The text in Unicode NFC with line feeds as line ends, without the control characters (NUL first of all) that
     * PostgreSQL, XML or a PDF can't hold. Letters, marks and emoji are kept as typed.
     */
    static String normal(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().filter(InputText::canBeKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** What a field holds that the browser may not have sent. */
    static String sent(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static boolean canBeKept(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t';
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !loneSurrogate && !noncharacter;
    }
}
