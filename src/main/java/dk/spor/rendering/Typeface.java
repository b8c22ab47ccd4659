package dk.spor.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of IBM Plex Sans that every document is set in, as the front end's build puts them on the class path. */
enum Typeface {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    SEMI_BOLD("SemiBold", 600, FontStyle.NORMAL),
    SEMI_BOLD_ITALIC("SemiBoldItalic", 600, FontStyle.ITALIC);

    private static final String FAMILY = "IBM Plex Sans";

    private static final BitSet PRINTABLE = new BitSet();

    static {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Arrays.stream(values()).allMatch(face -> face.characters.getGlyphId(c) != 0))
                .forEach(PRINTABLE::set);
    }

    private final byte[] bytes;
    private final CmapLookup characters;
    private final int weight;
    private final FontStyle style;

    Typeface(String cut, int weight, FontStyle style) {
        String path = "/static/fds/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-" + cut + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path)) {
            this.bytes = in.readAllBytes();
            this.characters = parsed().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        this.weight = weight;
        this.style = style;
    }

    /** Whether every cut has this character, so that no look changes what can be printed. */
    static boolean prints(int codePoint) {
        return PRINTABLE.get(codePoint);
    }

    /** Makes all cuts known to a document that is to be laid out. */
    static void useAll(PDDocument pdf, PdfRendererBuilder builder) {
        for (Typeface face : values()) {
            builder.useFont(new PDFontSupplier(face.in(pdf)), FAMILY, face.weight, face.style, true);
        }
    }

    /** This cut for one document, which embeds the characters used. */
    PDFont in(PDDocument pdf) {
        try {
            return PDType0Font.load(pdf, parsed(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(name(), e);
        }
    }

    /** Without ligatures: a joined "fi" would be one character to those who search in the PDF or copy from it. */
    private TrueTypeFont parsed() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return font;
    }
}
