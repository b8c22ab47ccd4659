package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.ResponseScene;
import dk.spor.response.Stance;
import dk.spor.response.web.Desk.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A response with words that nobody else writes, and a search for them in all that an answer carries. */
final class SecretWords {

    private SecretWords() {}

    /** The response, submitted: kvædegelé, solsortesang and havtorn stand in it. */
    static ResponseScene answered(ResponseScene viborg) {
        viborg.write(ResponseScene.general("Vi ønsker mere kvædegelé."));
        viborg.write(ResponseScene.theme("Solsortesang", "Et tema.", "Fordi havtorn."));
        viborg.write(new InputContent(
                InputKind.TRACK,
                Stance.OBJECTS,
                viborg.consultation.draft().tracks().get(0).id(),
                null,
                null,
                "",
                RichText.ofPlain("Mere kvædegelé."),
                RichText.EMPTY));
        ResponseScene.done(viborg.submit(viborg.form()));
        return viborg;
    }

    /** All that can be read in an answer, also what is packed in a PDF, a spreadsheet or a Word file. */
    static String everything(Answer answer) throws IOException {
        return everything(answer.bytes());
    }

    private static String everything(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (all.indexOf("%PDF") == 0) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            }
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(everything(zip.readAllBytes()));
            }
        }
        return all.toString();
    }
}
