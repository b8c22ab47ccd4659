package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static dk.spor.response.ResponseScene.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.media.Files;
import dk.spor.rendering.PdfValidation;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.Version;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class SubmissionWebTest {

    private final Desk desk;
    private final ResponseWorld world;
    private final Files files;
    private final BusinessClock clock;

    SubmissionWebTest(MockMvc mvc, ResponseWorld world, Files files, BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.files = files;
        this.clock = clock;
    }

    @Test
    void theCheckPageSubmitsAndTheReceiptSaysWhatWasReceived() throws Exception {
        ResponseScene viborg = written();
        clock.stopAt(Instant.parse("2020-12-11T13:32:08.9Z"));
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.text("main"))
                .contains(
                        "Når I afgiver høringssvaret, kan det ikke redigeres. I kan afgive en ny version indtil fristen.",
                        "Se udkastet til svaret (PDF, mærket UDKAST)");
        Answer sent = submit(viborg, check, "COUNCIL");
        assertThat(sent.location()).isEqualTo(viborg.path() + "/versions/1/receipt");
        Version version = viborg.version();
        assertThat(desk.open(sent.location(), viborg.actor).text(".sp-receipt"))
                .contains(
                        version.proof().receipt().value(),
                        "Tak. KKR Midtjylland har modtaget svaret.",
                        "KKR Midtjylland har modtaget høringssvaret fra Viborg Kommune den 11. december 2020 kl. 14.32.08.",
                        "11. december 2020 kl. 14.32.08, rettidigt",
                        "1, afgivet",
                        "Behandlet i byråd eller kommunalbestyrelse Byrådet 9. december 2020 punkt 12",
                        "1 bemærkning, 0,2 A4-sider",
                        version.proof().jsonSha256(),
                        version.proof().pdfSha256());
    }

    @Test
    void theCheckPageShowsTheWholeOfEachInput() throws Exception {
        ResponseScene viborg = written();
        viborg.write(ResponseScene.theme("Havvind", "Et nyt spor om havvind.", "Fordi det blæser."));
        String shown = desk.open(viborg.path() + "/check", viborg.actor).text("section[aria-labelledby=h-bem]");
        assertThat(shown).contains("Et nyt spor om havvind.", "Fordi det blæser.", "Foreslået placering:");
    }

    @Test
    void aFormSentAgainShowsTheSameReceipt() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        submit(viborg, check, "ADMINISTRATIVE");
        Version first = viborg.version();
        assertThat(submit(viborg, check, "ADMINISTRATIVE").location()).isEqualTo(viborg.path() + "/versions/1/receipt");
        assertThat(viborg.version()).isEqualTo(first);
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).value("replaces"))
                .isEqualTo("1");
    }

    @Test
    void aFormThatCameInInTimeIsInTimeHoweverLongTheServerTakes() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        clock.stopAt(Instant.parse("2020-12-15T09:00:59.999Z"));
        Answer sent = desk.sendSlowly(
                viborg.path() + "/submission",
                viborg.actor,
                () -> clock.stopAt(Instant.parse("2020-12-15T09:05:00Z")),
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "strategy",
                check.value("strategy"),
                "treatment",
                "ADMINISTRATIVE");
        assertThat(sent.location()).isEqualTo(viborg.path() + "/versions/1/receipt");
        assertThat(viborg.version().receivedAt()).isEqualTo("2020-12-15T09:00:59.999Z");
    }

    @Test
    void whoComesSecondIsToldWhoWasFirstAndFindsTheReceipt() throws Exception {
        ResponseScene first = written();
        ResponseScene second = world.of(first.consultation, "Viborg");
        Answer check = desk.open(first.path() + "/check", second.actor);
        first.submitted("Og så lidt til.");
        Answer told = submit(second, check, "ADMINISTRATIVE");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("main"))
                .contains(
                        "Svaret er allerede afgivet",
                        first.version().proof().receipt().value());
        assertThat(told.page().select("a[href=" + first.path() + "/versions/1/receipt]"))
                .isNotEmpty();
    }

    @Test
    void whatWasChangedMeanwhileIsToBeReadAgainAndTheChoicesAreKept() throws Exception {
        clock.stopAt(Instant.parse("2020-12-11T13:32:08Z"));
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        viborg.write(general("Tilføjet af en anden."));
        Answer again = submit(viborg, check, "COUNCIL");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("[role=alert]")).contains("Svaret er blevet ændret");
        assertThat(again.text("main")).contains("Tilføjet af en anden.");
        assertThat(again.value("itemNumber")).isEqualTo("12");
        assertThat(submit(viborg, again, "COUNCIL").location()).isEqualTo(viborg.path() + "/versions/1/receipt");
    }

    @ParameterizedTest
    @CsvSource({"'', treatment", "COUNCIL, body", "COUNCIL, meetingDate", "COUNCIL, itemNumber"})
    void theTreatmentIsRefusedAtItsFields(String treatment, String field) throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        Answer refused = desk.send(
                viborg.path() + "/submission",
                viborg.actor,
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "strategy",
                check.value("strategy"),
                "treatment",
                treatment);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert] a[href=#" + field + "]").text())
                .isEqualTo(refused.text("#" + field + "-error").replace("Fejl: ", ""));
        assertThat(refused.page().select("#" + field)).hasSize(1);
    }

    @Test
    void aMeetingThatIsStillToComeHasNotTreatedTheResponse() throws Exception {
        ResponseScene viborg = written();
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(submit(viborg, check, "COUNCIL").text("#meetingDate-error")).contains("Datoen er ikke kommet endnu");
        clock.stopAt(Instant.parse("2020-12-09T20:00:00Z"));
        assertThat(submit(viborg, check, "COUNCIL").status()).isEqualTo(303);
    }

    @Test
    void theTreatmentCanBeSavedBeforeItIsSubmitted() throws Exception {
        ResponseScene viborg = written();
        Answer saved = desk.send(
                viborg.path() + "/treatment", viborg.actor, "treatment", "CHAIR_DECISION", "body", "Borgmesteren");
        assertThat(saved.location()).isEqualTo(viborg.path() + "/check");
        Answer check = desk.open(saved.location(), viborg.actor);
        assertThat(check.value("body")).isEqualTo("Borgmesteren");
        assertThat(textOf(desk.open(viborg.path() + "/draft.pdf", viborg.actor).bytes()))
                .contains("Formands- eller borgmesterafgørelse, Borgmesteren");
    }

    @Test
    void whatIsWrittenAfterwardsIsADraftAndTheSubmittedTextStays() throws Exception {
        ResponseScene viborg = written();
        viborg.submitted("Og så lidt til.");
        Answer page = desk.open(viborg.path(), viborg.actor);
        assertThat(page.text("main"))
                .contains(
                        "Vi bakker op.",
                        "Og så lidt til.",
                        viborg.version().proof().receipt().value());
        assertThat(page.page().select("main form")).isEmpty();
        String path =
                viborg.path() + "/inputs/" + viborg.draft().inputs().get(0).id();
        Version submitted = viborg.version();
        Answer later = desk.send(path, viborg.actor, "revision", "1", "kind", "GENERAL", "text", "Skrevet bagefter.");
        assertThat(later.status()).isEqualTo(303);
        assertThat(viborg.version()).isEqualTo(submitted);
        assertThat(desk.open(viborg.path(), viborg.actor).text("main")).contains("Skrevet bagefter.");
    }

    @Test
    void theDraftSaysThatItIsOneAndTheReceiptCarriesWhatWasSubmitted() throws Exception {
        ResponseScene viborg = written();
        assertThat(textOf(desk.open(viborg.path() + "/draft.pdf", viborg.actor).bytes()))
                .contains("UDKAST", "Vi bakker op.");
        viborg.submitted("Og så lidt til.");
        byte[] submitted =
                desk.open(viborg.path() + "/response.pdf", viborg.actor).bytes();
        assertThat(textOf(submitted)).contains("Høringssvar fra Viborg Kommune").doesNotContain("UDKAST");
        assertThat(submitted)
                .isEqualTo(
                        files.open(viborg.version().proof().pdf()).orElseThrow().bytes());
        byte[] receipt = desk.open(viborg.path() + "/receipt.pdf", viborg.actor).bytes();
        assertThat(textOf(receipt))
                .contains(
                        viborg.version().proof().receipt().value(),
                        "KKR Midtjylland har modtaget høringssvaret fra Viborg Kommune");
        try (PDDocument document = Loader.loadPDF(receipt)) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .values())
                    .extracting(it -> it.getEmbeddedFile().toByteArray())
                    .containsExactly(submitted);
        }
    }

    @Test
    void responseAndReceiptAreAccessibleAndMayBeArchived() throws Exception {
        ResponseScene viborg = written();
        viborg.write(theme("Energi 😀", "Et tema.\n\n- Et\n- To", "Fordi nettet er \u202Efælles."));
        viborg.write(viborg.supports(1, "Vi støtter sporet."));
        for (String part : List.of("/draft.pdf", "/receipt.pdf", "/response.pdf")) {
            PdfValidation.assertAccessibleAndArchivable(
                    desk.open(viborg.path() + part, viborg.actor).bytes());
            if (viborg.draft().inputs().size() == 3) {
                viborg.submitted("Og så lidt til.");
            }
        }
    }

    private ResponseScene written() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        return viborg;
    }

    private Answer submit(ResponseScene scene, Answer check, String treatment) throws Exception {
        return desk.send(
                scene.path() + "/submission",
                scene.actor,
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "strategy",
                check.value("strategy"),
                "treatment",
                treatment,
                "body",
                "Byrådet",
                "meetingDate",
                "9",
                "meetingDateMonth",
                "12",
                "meetingDateYear",
                "2020",
                "itemNumber",
                "12");
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
