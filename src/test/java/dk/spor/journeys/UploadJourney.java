package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.media.OfficeFiles;
import dk.spor.media.PdfFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A municipality brings the response that it has written in Word, corrects the text, encloses an appendix, and submits. */
@JourneyTest
class UploadJourney {

    private final Cast cast;
    private final String origin;

    UploadJourney(Cast cast, @LocalServerPort int port) {
        this.cast = cast;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void atADesk() {
        brings(Screen.DESK);
    }

    @Test
    void withoutJavaScript() {
        brings(Screen.NO_SCRIPTS);
    }

    private void brings(Screen screen) {
        ConsultationScene consultation = cast.consultation();
        try (Visitor visitor = new Visitor(origin, screen)) {
            cast.signIn(visitor, cast.somebody(consultation.consultee("Viborg"), Role.COORDINATOR));
            visitor.open("/consultations/" + consultation.slug() + "/response").follow("Læg et færdigt svar op");
            visitor.look();
            choose(visitor, "#document", "Høringssvar.docx", docx());
            visitor.press("Læg dokumentet op").look();
            assertThat(visitor.text()).contains("Høringssvar.docx er modtaget", "talt i Spors opsætning");

            visitor.follow("Læs og ret teksten");
            visitor.write("Bemærkning", "Viborg bakker op, og retter en fejl.").press("Gem bemærkning");
            visitor.follow("Filer");
            choose(visitor, "#appendix", "kort.pdf", PdfFixtures.tagged("Kort"));
            visitor.press("Vedlæg bilaget").look();
            assertThat(visitor.text()).contains("kort.pdf er modtaget", "Bilag 1");

            visitor.follow("Tilbage til svaret").follow("Tjek jeres svar");
            visitor.look().choose("Administrativt behandlet").press("Afgiv høringssvar");
            visitor.look();
            assertThat(visitor.page().url()).endsWith("/response/versions/1/receipt");
            assertThat(visitor.text()).contains("Høringssvar.docx (DOCX", "kort.pdf (PDF");
        }
    }

    private static void choose(Visitor visitor, String field, String name, byte[] bytes) {
        visitor.page().locator(field).setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static byte[] docx() {
        return OfficeFiles.docx(OfficeFiles.h("Transport") + OfficeFiles.p("Viborg bakker op."))
                .bytes();
    }
}
