package dk.spor.rendering;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that is the same whether it is printed, downloaded or shown.
 *
 * @param title the first heading: on the cover, or at the top of the body where there is no cover
 * @param language of the text, and of the words the product adds
 * @param description one sentence for the file's properties
 * @param header the running head, such as the organisation's name
 * @param watermark a word across every page, such as "UDKAST"
 * @param cover pages of their own before the body, which do not count in its length; may be empty
 * @param body what is measured
 * @param identity makes documents with the same words different files; null when the words alone decide
 * @param wide whether its pages lie on their side, for wide tables
 */
public record Document(
        String title,
        Locale language,
        String description,
        String header,
        @Nullable String watermark,
        List<Block> cover,
        List<Block> body,
        @Nullable UUID identity,
        boolean wide) {

    public Document {
        cover = List.copyOf(cover);
        body = List.copyOf(body);
    }

    /** A document without cover, body or watermark, to add them to. */
    public static Document of(String title, Locale language, String description, String header) {
        return new Document(title, language, description, header, null, List.of(), List.of(), null, false);
    }

    public Document withCover(List<? extends Block> blocks) {
        return new Document(title, language, description, header, watermark, List.copyOf(blocks), body, identity, wide);
    }

    public Document withBody(List<? extends Block> blocks) {
        return new Document(
                title, language, description, header, watermark, cover, List.copyOf(blocks), identity, wide);
    }

    public Document withWatermark(@Nullable String word) {
        return new Document(title, language, description, header, word, cover, body, identity, wide);
    }

    public Document withIdentity(UUID id) {
        return new Document(title, language, description, header, watermark, cover, body, id, wide);
    }

    /** The same on pages that lie on their side. */
    public Document onItsSide() {
        return new Document(title, language, description, header, watermark, cover, body, identity, true);
    }
}
