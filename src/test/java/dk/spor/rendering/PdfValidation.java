package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds PDFs against the standards for accessibility (PDF/UA-1) and archiving (PDF/A-3u), with veraPDF. */
public final class PdfValidation {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfValidation() {}

    public static void assertAccessibleAndArchivable(byte[] pdf) {
        assertThat(violations(pdf)).isEmpty();
    }

    /** The rules of both standards that the PDF breaks, each with an example of where. */
    public static List<String> violations(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U)
                .flatMap(flavour -> violations(pdf, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> violations(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<TestAssertion> broken = validator.validate(parser).getTestAssertions();
            return broken.stream()
                    .map(rule -> flavour + " " + rule.getRuleId().getClause() + "-"
                            + rule.getRuleId().getTestNumber() + " " + rule.getMessage())
                    .distinct();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the PDF", e);
        }
    }
}
