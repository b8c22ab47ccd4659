package dk.spor.rendering;

import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Quote;
import dk.spor.rendering.Block.Remark;
import dk.spor.rendering.Block.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A document with everything in it that a document can have, and some things that no typeface has. */
final class Samples {

    static final Locale DANISH = Locale.forLanguageTag("da");
    static final String ODD = "😀 日本語 \u202Eשלום\u202C \u200Fa\u00ADb";

    private Samples() {}

    static Document everything() {
        return Document.of(
                        "Høringssvar fra Viborg Kommune " + ODD,
                        DANISH,
                        "Svar på høringen over klimastrategien " + ODD,
                        "KKR Midtjylland " + ODD)
                .withWatermark("UDKAST 😀")
                .withCover(List.of(
                        new Heading(2, "Om svaret " + ODD),
                        new Facts(List.of(
                                new Entry("Høringspart", "Viborg Kommune"),
                                new Entry("Behandling", "Byrådet " + ODD + "\nden 24. februar 2021, punkt 4")))))
                .withBody(List.of(
                        new Heading(4, "Overskrift der springer niveauer over " + ODD),
                        new Prose(RichText.of("<h4>Under</h4><p>Se <a href='https://kl.dk'>KL's side " + ODD
                                + "</a>,<br><strong>fed</strong>, <em>kursiv</em> og <strong><em>begge</em></strong>.</p>"
                                + "<ul><li>ét<ol><li>første</li><li>anden</li></ol></li><li>to</li></ul>")),
                        new Heading(2, "Svar"),
                        table(60),
                        new Remark(
                                "Sekretariatets bemærkninger " + ODD, RichText.ofPlain("Imødekommet.\n\nSe spor 4.")),
                        new PageBreak(),
                        new Quote(RichText.ofPlain("Vi bakker op. " + ODD), "Viborg Kommune"),
                        new Heading(2, "Tom overskrift")));
    }

    static Table table(int rows) {
        return new Table(
                "Svar pr. kommune " + ODD,
                List.of("Kommune", "Modtaget " + ODD, "Bemærkninger"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of("Kommune " + i, "12. december 2020 kl. 10.00", i % 2 == 0 ? ODD : ""))
                        .toList());
    }

    static Attachment attachment() {
        return new Attachment(
                "høringssvar.txt", "text/plain", "Svaret som tekst", "Vi bakker op.".getBytes(StandardCharsets.UTF_8));
    }
}
