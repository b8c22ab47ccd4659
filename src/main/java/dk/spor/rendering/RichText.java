package dk.spor.rendering;

import dk.spor.shared.InputText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Formatted text as the product keeps it: {@code p, h3, h4, ul, ol, li, br, strong, em} and {@code a} with an address
 * of http, https or mailto. Text from outside comes in through {@link #of} or {@link #ofPlain}.
 *
 * @param html the markup, empty when there is no text
 */
public record RichText(String html) {

    private static final Pattern MARK = Pattern.compile("<[^>]*>?|>");
    private static final Pattern PERMITTED = Pattern.compile("</?(?:p|h3|h4|ul|ol|li|strong|em)>|<br>|</a>|<a href=\""
            + Address.PERMITTED.pattern() + "\" rel=\"nofollow noopener\">");

    public static final RichText EMPTY = new RichText("");

    /** Refuses any other markup, so that no room can pass untrusted HTML on by mistake. */
    public RichText {
        boolean clean = MARK.matcher(html)
                .results()
                .allMatch(mark -> PERMITTED.matcher(mark.group()).matches());
        if (!clean) {
            throw new IllegalArgumentException("HTML that was not made by RichText");
        }
    }

    /** The text and the permitted markup of HTML that somebody sent: everything else loses its tags, scripts all. */
    public static RichText of(String untrustedHtml) {
        return ofPieces(RichTextReader.read(ForeignMarkup.tidied(InputText.normal(untrustedHtml))));
    }

    /** Text as typed in a plain field: blank lines part paragraphs, lines of "- " or "1. " make a list. */
    public static RichText ofPlain(String typed) {
        return ofPieces(PlainText.read(InputText.normal(typed)));
    }

    /**
     * This text after somebody has edited {@link #plain} in a plain field: paragraphs, headings and lists that stand as
     * they stood keep their looks, what was changed is as typed.
     */
    public RichText retyped(String typed) {
        return ofPieces(PlainText.read(InputText.normal(typed), pieces()));
    }

    /** Only for reading back what {@link #html} gave when it was stored. */
    public static RichText stored(String html) {
        return new RichText(html);
    }

    static RichText ofPieces(List<? extends Piece> pieces) {
        return new RichText(RichTextWriter.write(pieces));
    }

    List<Piece> pieces() {
        return RichTextReader.read(html);
    }

    /** As many whole paragraphs and lists of its beginning as have room in so many characters. */
    public RichText beginning(int most) {
        List<Piece> room = new ArrayList<>();
        int length = 0;
        for (Piece piece : pieces()) {
            length += ofPieces(List.of(piece)).length();
            if (length > most) {
                break;
            }
            room.add(piece);
        }
        return room.isEmpty() && length > most ? ofPlain(text().substring(0, most)) : ofPieces(room);
    }

    /** The words alone, each paragraph, item and line on its own line. */
    public String text() {
        return PlainText.words(pieces());
    }

    /** The text as it is edited in a plain field; {@link #ofPlain} makes the same text of it, without the looks. */
    public String plain() {
        return PlainText.write(pieces());
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** Characters as Word counts them: code points with spaces, without the marks that end a line or paragraph. */
    public int length() {
        return (int) text().codePoints().filter(c -> c != '\n').count();
    }

    /** Says how much there is, not what: a log may not tell what a sealed response says. */
    @Override
    public String toString() {
        return "RichText of " + length() + " characters";
    }
}
