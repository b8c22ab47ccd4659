package dk.spor.ui;

import dk.spor.shared.Slug;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A file name as HTTP headers carry it (RFC 6266 and 5987): once in plain letters for old readers, once as it is, without
 * the characters that lead out of a folder, end a line, or make a name read as another one.
 */
record FileName(String stem, String extension) {

    private static final int LONGEST = 120;
    private static final String WITHOUT_NAME = "spor";

    /** Controls, halves of characters, marks that turn the writing round, and what some file system forbids. */
    private static final String HARMFUL =
            "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\"*/:<>?\\\\|]+";

    private static final String KEPT_AS_IT_IS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    /** The parameters of Content-Disposition for this name. */
    static String of(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll(HARMFUL, " ");
        int dot = clean.lastIndexOf('.');
        boolean extended = dot > 0 && clean.substring(dot + 1).matches("[A-Za-z0-9]{1,8}");
        FileName it = new FileName(
                (extended ? clean.substring(0, dot) : clean).replaceAll("^[\\s.]+|[\\s.]+$", ""),
                extended ? clean.substring(dot) : "");
        return "filename=\"%s\"; filename*=UTF-8''%s".formatted(it.plain(), it.encoded());
    }

    private String plain() {
        String slug = Slug.of(stem);
        String shortened = slug.substring(0, Math.min(slug.length(), LONGEST));
        return (shortened.isEmpty() ? WITHOUT_NAME : shortened) + extension;
    }

    private String encoded() {
        int characters = stem.codePointCount(0, stem.length());
        String shortened = stem.substring(0, stem.offsetByCodePoints(0, Math.min(characters, LONGEST)));
        StringBuilder encoded = new StringBuilder();
        for (byte b : ((stem.isEmpty() ? WITHOUT_NAME : shortened) + extension).getBytes(StandardCharsets.UTF_8)) {
            if (KEPT_AS_IT_IS.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append("%%%02X".formatted(b));
            }
        }
        return encoded.toString();
    }
}
