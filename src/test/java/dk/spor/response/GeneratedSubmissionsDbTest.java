package dk.spor.response;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.media.Files;
import dk.spor.rendering.RichText;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the generated responses, through the real submission into the database: one count on all ways. */
@DbTest
class GeneratedSubmissionsDbTest {

    /** Stands in the first words of the body and nowhere on the cover. */
    private static final String FIRST = "Kvædegelé";

    private final ResponseWorld world;
    private final Files files;

    GeneratedSubmissionsDbTest(ResponseWorld world, Files files) {
        this.world = world;
        this.files = files;
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "41, 1", "77, 1", "120, 1", "163, 1", "199, 3"})
    void theMeterTheCountOnSubmissionAndThePagesOfTheStoredPdfAgree(int seed, int cover) throws IOException {
        ResponseScene viborg = world.viborg();
        viborg.write(general(FIRST + " er vores første ord."));
        for (RichText text : GeneratedResponsesTest.texts(seed)) {
            viborg.write(InputContent.of(InputKind.GENERAL).saying(text));
        }
        for (int appendix = 1; cover > 1 && appendix <= Enclosures.MOST; appendix++) {
            viborg.appendix("Bilag " + appendix + " om " + "vandløb og kystbeskyttelse ".repeat(6) + ".pdf");
        }
        Measured meter =
                viborg.bean(ResponseRendering.class).measure(viborg.asked(), viborg.draft(), viborg.strategy());
        Version version = done(viborg.submit(cover > 1 ? reserved(viborg) : viborg.form()));
        assertThat(version.pages()).isEqualTo(meter.measure().used());
        try (PDDocument pdf =
                Loader.loadPDF(files.open(version.proof().pdf()).orElseThrow().bytes())) {
            assertThat(covers(pdf)).isEqualTo(cover);
            assertThat(pdf.getNumberOfPages() - cover).isEqualTo(meter.measure().pages());
        }
    }

    /** With as many words as a reservation may have, which stand on the cover. */
    private static Submission reserved(ResponseScene scene) {
        Submission form = scene.form(VersionKind.PROVISIONAL);
        Reservation reservation = new Reservation(
                "byrådet",
                LocalDate.parse("2021-01-13"),
                "Med forbehold for byrådet. ".repeat(37).strip());
        return new Submission(
                form.key(),
                form.revision(),
                form.strategy(),
                form.kind(),
                form.treatment(),
                reservation,
                "",
                form.replaces());
    }

    /** The pages before the body begins. */
    private static int covers(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(pdf).contains(FIRST)) {
                return page - 1;
            }
        }
        throw new AssertionError("the body does not begin");
    }
}
