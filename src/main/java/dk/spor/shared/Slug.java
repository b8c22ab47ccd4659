package dk.spor.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it stands in an address or a file name: æ as ae, ø as oe, å as aa, words joined by hyphens. */
public interface Slug {

    static String of(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
