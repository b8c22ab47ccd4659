package dk.spor.rendering;

import dk.spor.rendering.Piece.Item;
import dk.spor.rendering.Piece.Listing;
import dk.spor.rendering.Piece.Paragraph;
import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;

/** A paragraph, a heading or an item of a list, by itself. */
record Passage(PassageForm form, String text, List<Span> spans) {

    static List<Passage> of(RichText text) {
        List<Passage> passages = new ArrayList<>();
        text.pieces().forEach(it -> add(it, passages));
        return passages;
    }

    private static void add(Piece piece, List<Passage> passages) {
        if (piece instanceof Paragraph paragraph) {
            passages.add(of(PassageForm.of(paragraph.kind()), paragraph.spans()));
        } else if (piece instanceof Listing listing) {
            add(listing, 1, passages);
        }
    }

    private static void add(Listing listing, int level, List<Passage> passages) {
        boolean begins = true;
        for (Item item : listing.items()) {
            PassageForm form = new PassageForm(PassageForm.Kind.ITEM, level, listing.ordered(), begins);
            passages.add(of(form, item.spans()));
            item.lists().forEach(inner -> add(inner, level + 1, passages));
            begins = false;
        }
    }

    private static Passage of(PassageForm form, List<Span> spans) {
        return new Passage(form, Piece.text(spans), spans);
    }

    /** The characters from one place to another, in their looks. */
    List<Span> between(int from, int to) {
        List<Span> cut = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (start < to && end > from) {
                String part = span.text().substring(Math.max(0, from - start), Math.min(end, to) - start);
                cut.add(new Span(part, span.look()));
            }
            start = end;
        }
        return cut;
    }

    /** How each character looks. */
    Look[] looks() {
        Look[] looks = new Look[text.length()];
        int at = 0;
        for (Span span : spans) {
            for (int i = 0; i < span.text().length(); i++) {
                looks[at++] = span.look();
            }
        }
        return looks;
    }
}
