package dk.spor.response.web;

import static dk.spor.response.ResponseScene.done;
import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.OpenDoor;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From the status board through the door to a response that is marked late wherever it is shown. */
@WebTest
class LateDoorWebTest {

    private static final Instant AFTER = Instant.parse("2020-12-16T09:00:00Z");
    private static final String LATE = "afgivet efter fristen";

    private final Desk desk;
    private final ResponseScene viborg;
    private final Actor officer;
    private final String consultation;
    private final BusinessClock clock;
    private final OpenDoor open;
    private final JdbcClient jdbc;

    LateDoorWebTest(MockMvc mvc, ResponseWorld world, BusinessClock clock, OpenDoor open, JdbcClient jdbc) {
        this.desk = new Desk(mvc);
        this.viborg = world.viborg();
        this.officer = viborg.consultation.officer();
        this.consultation = "/consultations/" + viborg.consultation.slug();
        this.clock = clock;
        this.open = open;
        this.jdbc = jdbc;
    }

    @Test
    void theBoardLeadsToTheDoorOnlyOnceTheDeadlineHasPassed() throws Exception {
        assertThat(desk.open(consultation + "/status", officer).page().select("a[href*=late-doors]"))
                .isEmpty();
        Answer early = desk.open(door(), officer);
        assertThat(early.page().select("main form")).isEmpty();
        assertThat(early.text("main")).contains("Fristen er ikke udløbet endnu");
        clock.stopAt(AFTER);
        Answer board = desk.open(consultation + "/status", officer);
        assertThat(board.page().select("#r-viborg a[href*=late-doors]").attr("href"))
                .isEqualTo(door());
        assertThat(desk.open(door(), officer).text("h1")).isEqualTo("Sent svar: Viborg Kommune");
    }

    @Test
    void itIsOpenedAndClosedByFormsAndBothSidesSeeHowItStands() throws Exception {
        clock.stopAt(AFTER);
        assertThat(desk.open(viborg.path(), viborg.actor).text("[role=alert], main"))
                .contains("Høringsfristen er udløbet");
        Answer sent = desk.send(door(), officer, fields("0", "18", "Sygdom i forvaltningen."));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo(consultation + "/status");
        assertThat(desk.open(consultation + "/status", officer).text("#r-viborg"))
                .contains("Åbent for et sent svar indtil fredag den 18. december 2020 kl. 09.30");
        Answer response = desk.open(viborg.path(), viborg.actor);
        assertThat(response.text("main"))
                .contains(
                        "Der er åbent for et sent svar indtil fredag den 18. december 2020 kl. 09.30",
                        "»afgivet efter fristen«",
                        "Sygdom i forvaltningen.")
                .doesNotContain("Svaret kan ikke afgives nu");
        assertThat(response.page().select("a[href$=/inputs/new#skriv]")).isNotEmpty();
        assertThat(desk.open("/home", viborg.actor).text("main"))
                .contains("Afgiv høringssvar efter fristen", "18. december 2020");

        assertThat(desk.open(consultation, viborg.actor).text(".sp-due"))
                .contains("Jeres svar bliver stadig taget imod, indtil fredag den 18. december 2020 kl. 09.30")
                .doesNotContain("Kontakt sekretariatet");
        assertThat(desk.open(consultation, officer).text(".sp-due")).doesNotContain("stadig", "18. december");

        Answer page = desk.open(door(), officer);
        assertThat(page.text("main")).contains("Begrundelse: Sygdom i forvaltningen.");
        String closing = page.page().select("form[action$=/closing]").attr("action");
        assertThat(desk.send(closing, officer, "seen", page.value("seen").substring(0, 1))
                        .status())
                .isEqualTo(303);
        assertThat(desk.open(viborg.path(), viborg.actor).text("main")).contains("Svaret kan ikke afgives nu");
        assertThat(desk.open(door(), officer).page().select("form[action$=/closing]"))
                .isEmpty();
    }

    @Test
    void aRefusedFormSaysWhyAndKeepsWhatWasTyped() throws Exception {
        clock.stopAt(AFTER);
        Answer malformed = desk.send(door(), officer, fields("0", "32", "Sygdom."));
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.page().select("#until-error")).hasSize(1);
        assertThat(malformed.page().select("#until").val()).isEqualTo("32");
        assertThat(malformed.page().select("#reason").val()).isEqualTo("Sygdom.");
        Answer past = desk.send(door(), officer, fields("0", "16", " "));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text("#until-error")).contains("Tidspunktet er allerede passeret");
        assertThat(past.text("#reason-error")).contains("Skriv en begrundelse");
        desk.send(door(), officer, fields("0", "18", "Sygdom."));
        Answer meanwhile = desk.send(door(), officer, fields("0", "21", "Mere sygdom."));
        assertThat(meanwhile.status()).isEqualTo(422);
        assertThat(meanwhile.text("[data-module=error-summary]")).contains("En anden har åbnet eller lukket");
        assertThat(meanwhile.page().select("#reason").val()).isEqualTo("Mere sygdom.");
        Answer again = desk.send(door(), officer, fields("1", "21", "Mere sygdom."));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void whoIsNotAskedHasNoDoorAndNobodyElseSeesOne() throws Exception {
        clock.stopAt(AFTER);
        assertThat(desk.open(consultation + "/late-doors/koebenhavn", officer).status())
                .isEqualTo(404);
        assertThat(desk.open(door(), viborg.actor).status()).isEqualTo(404);
    }

    @Test
    void aLateResponseIsMarkedWhereverItIsShown() throws Exception {
        submittedLate();
        String receipt = viborg.path() + "/versions/1/receipt";
        assertThat(desk.open(receipt, viborg.actor).text("main")).contains(", efter fristen", LATE);
        assertThat(textOf(
                        desk.open(viborg.path() + "/receipt.pdf", viborg.actor).bytes()))
                .contains("efter fristen");
        for (String page : List.of("/status", "/responses", "/responses/viborg")) {
            assertThat(desk.open(consultation + page, officer).text("main"))
                    .as(page)
                    .contains(LATE);
        }
        assertThat(desk.open(viborg.path(), viborg.actor).text("main")).contains(LATE);
        assertThat(textOf(desk.open(consultation + "/report.pdf", officer).bytes())
                        .replaceAll("\\s+", " "))
                .contains(LATE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(
                desk.open(consultation + "/status.xlsx", officer).bytes()))) {
            assertThat(book.getSheetAt(0))
                    .anySatisfy(row -> assertThat(row)
                            .anySatisfy(cell -> assertThat(cell.toString()).isEqualTo(LATE)));
        }
        assertThat(manifest()).containsPattern("\"late\"\\s*:\\s*true");
    }

    @Test
    void bothMailsOfALateResponseSaySo() throws Exception {
        submittedLate();
        for (Actor actor : List.of(viborg.actor, viborg.consultation.lead())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(mails(actor))
                            .singleElement()
                            .asString()
                            .contains("Det er afgivet efter fristen.")
                            .doesNotContain("kvædegelé"));
        }
    }

    private void submittedLate() throws Exception {
        clock.stopAt(AFTER);
        done(open.open(
                viborg.consultation.id(),
                viborg.asked().municipality().id(),
                0,
                LocalDateTime.parse("2020-12-18T12:00"),
                "Sygdom.",
                officer));
        viborg.write(general("Vi ønsker mere kvædegelé."));
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).text("main"))
                .contains("kan det ikke redigeres.")
                .doesNotContain("ny version indtil fristen");
        viborg.submitted(VersionKind.FINAL);
    }

    private List<String> mails(Actor actor) {
        return jdbc.sql("select body from notification.message where person = :person and key like :key")
                .param("person", actor.person().value())
                .param("key", "response-%/" + viborg.version().id())
                .query(String.class)
                .list();
    }

    private String manifest() throws Exception {
        byte[] zip = desk.open(consultation + "/responses/viborg/versions/1/filing/case-file.zip", officer)
                .bytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(in.getNextEntry().getName()).isEqualTo("manifest.json");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String door() {
        return consultation + "/late-doors/viborg";
    }

    private static String[] fields(String seen, String day, String reason) {
        return new String[] {
            "seen", seen, "until", day, "untilMonth", "12", "untilYear", "2020", "untilTime", "9.30", "reason", reason
        };
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
