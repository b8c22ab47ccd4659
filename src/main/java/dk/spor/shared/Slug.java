package dk.spor.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it stands in an address or a file name: æ as ae, ø as oe, å as aa, words joined by hyphens. */
public interface Slug {

    Pattern MARK = Pattern.compile("\\p{M}");
    Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    Pattern AROUND = Pattern.compile("^-|-$");

    static String of(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain =
                MARK.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD)).replaceAll("");
        return AROUND.matcher(BETWEEN.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
