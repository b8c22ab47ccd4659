package dk.spor.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.media.OfficeFiles;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.shared.BusinessClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Registering on the pages: original, form, check; and where it is seen afterwards, by whom. */
@WebTest
class RegistrationWebTest {

    private static final String MAIL = """
            From: klima@viborg.example
            To: sekretariat@kkr.example
            Subject: Svar

            Vi svarer hermed.
            """;

    private static final String[] FIELDS = {
        "channel", "EMAIL",
        "received", "10",
        "receivedMonth", "11",
        "receivedYear", "2020",
        "receivedTime", "9.30",
        "sender", "Klimasekretariatet",
        "kind", "FINAL",
        "text", "Vi ønsker mere kvædegelé.",
        "treatment", "ADMINISTRATIVE",
        "reason", "Svaret kom som e-mail."
    };

    private final Desk desk;
    private final ListableBeanFactory beans;
    private final ConsultationWorld consultations;
    private final BusinessClock clock;
    private final Instant before;
    private final ResponseScene viborg;
    private final ConsultationScene scene;
    private final Actor officer;
    private final String response;
    private final String path;

    RegistrationWebTest(
            MockMvc mvc,
            ResponseWorld world,
            ConsultationWorld consultations,
            ListableBeanFactory beans,
            BusinessClock clock) {
        this.desk = new Desk(mvc);
        this.beans = beans;
        this.consultations = consultations;
        this.clock = clock;
        this.before = clock.instant();
        this.viborg = world.viborg();
        this.scene = viborg.consultation;
        this.officer = scene.officer();
        this.response = "/consultations/" + scene.slug() + "/responses/viborg";
        this.path = response + "/registration";
    }

    @AfterEach
    void theClockGoesBack() {
        clock.stopAt(before);
    }

    @Test
    void aMailIsRegisteredFromTheBoardToTheMunicipalitysOwnPage() throws Exception {
        assertThat(desk.open("/consultations/" + scene.slug() + "/status", officer)
                        .page()
                        .select("#r-viborg a[href=" + path + "]"))
                .hasSize(1);
        Answer taken = desk.upload(path, officer, "original", "svar.eml", mail(), FIELDS);
        assertThat(taken.location()).isEqualTo(path);
        Answer form = desk.open(path, officer);
        assertThat(form.text("main")).contains("svar.eml (EML", "Der kunne ikke hentes tekst ud af filen");
        assertThat(form.page().select("script[src*=editor], #rich-parts")).hasSize(2);
        assertThat(form.value("sender")).isEqualTo("Klimasekretariatet");
        assertThat(desk.send(path, officer, FIELDS).location()).isEqualTo(path + "/check");
        Answer check = desk.open(path + "/check", officer);
        assertThat(check.text("main"))
                .contains("kvædegelé", "Med e-mail", "Klimasekretariatet", "10. november 2020")
                .doesNotContain("indeholder ingen tekst");
        assertThat(register(check).location()).isEqualTo(response);
        assertThat(desk.open(response, officer).text("aside")).contains("Svaret kom som e-mail.");

        Answer own = desk.open(viborg.path(), viborg.actor);
        assertThat(own.text("main"))
                .contains(
                        "kvædegelé",
                        "Med e-mail, sendt af Klimasekretariatet, registreret af sekretariatet",
                        "Svaret kom som e-mail.",
                        "10. november 2020 kl. 09.30.00");
        assertThat(own.page().select("main a[href$=/versions/1/files/0/file]").text())
                .contains("svar.eml");
        MockHttpServletResponse original = desk.response(viborg.path() + "/versions/1/files/0/file", viborg.actor);
        assertThat(original.getContentAsByteArray()).isEqualTo(mail());
        assertThat(original.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(original.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(desk.open(viborg.path() + "/versions/1/receipt", viborg.actor)
                        .text("main"))
                .contains("Registreret af", "registreret af sekretariatet", "Originalen");
        assertThat(desk.open(viborg.path() + "/versions/1/receipt.pdf", viborg.actor)
                        .status())
                .isEqualTo(200);
        assertThat(desk.send(
                                "/receipt-check",
                                scene.lead(),
                                "digest",
                                viborg.version().proof().pdfSha256())
                        .text(".alert"))
                .contains("Viborg Kommune", "registreret af sekretariatet");
        assertThat(desk.open("/consultations/" + scene.slug() + "/status", scene.lead())
                        .text("#r-viborg"))
                .contains("Afgivet", "registreret af sekretariatet");
        assertThat(namesIn(desk.open(viborg.path() + "/versions/1/filing/case-file.zip", viborg.actor)))
                .contains("dokument.eml", "hoeringssvar.pdf", "kvittering.pdf", "hoeringssvar.json");
    }

    @Test
    void theTextOfAWordFileIsReadyToBeCorrected() throws Exception {
        byte[] docx = OfficeFiles.docx(OfficeFiles.p("Viborg bakker op.")).bytes();
        assertThat(desk.upload(path, officer, "original", "brev.docx", docx).status())
                .isEqualTo(303);
        Answer form = desk.open(path, officer);
        assertThat(form.typed("text")).contains("Viborg bakker op.");
        assertThat(form.text("main")).contains("Læs den igennem, og ret den");
        assertThat(desk.response(path + "/original/file", officer).getContentAsByteArray())
                .isEqualTo(docx);
    }

    @Test
    void aFileThatIsNotTakenLosesNothingThatWasTyped() throws Exception {
        byte[] text = "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1);
        Answer refused = desk.upload(path, officer, "original", "svar.pdf", text, FIELDS);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#original-error")).isNotEmpty();
        assertThat(refused.value("sender")).isEqualTo("Klimasekretariatet");
        assertThat(refused.typed("text")).contains("kvædegelé");
        assertThat(desk.open(path, officer).text("main")).doesNotContain("svar.pdf");

        desk.upload(path, officer, "original", "svar.eml", mail());
        desk.upload(path, officer, "original", "svar.pdf", text, FIELDS);
        Answer later = desk.open(path, officer);
        assertThat(later.text("main")).contains("svar.eml");
        assertThat(later.value("sender")).isEqualTo("Klimasekretariatet");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndTheOriginalNeedNotBeChosenAgain() throws Exception {
        Answer nothing = desk.send(path, officer, FIELDS);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text("#original-error")).contains("Vælg den fil, der er kommet");
        desk.upload(path, officer, "original", "svar.eml", mail());
        Answer empty = desk.send(path, officer, "text", "Vi har skrevet noget.");
        assertThat(empty.status()).isEqualTo(422);
        for (String field : List.of("channel", "received", "receivedTime", "sender", "kind", "reason")) {
            assertThat(empty.page().select("#" + field + "-error")).as(field).hasSize(1);
        }
        Answer kept = desk.open(path, officer);
        assertThat(kept.typed("text")).contains("Vi har skrevet noget.");
        assertThat(kept.text("main")).contains("svar.eml");
        Answer untreated = desk.send(path, officer, without("treatment"));
        assertThat(untreated.text("#treatment-error")).isNotEmpty();
    }

    @Test
    void aLateOneAsksForItToBeSaidAndIsMarked() throws Exception {
        clock.stopAt(Instant.parse("2020-12-16T09:00:00Z"));
        desk.upload(path, officer, "original", "svar.eml", mail());
        String[] late = with("received", "16", "receivedMonth", "12", "receivedTime", "9.30");
        assertThat(desk.send(path, officer, late).text("#late-error")).contains("modtaget efter fristen");
        String[] said = with("received", "16", "receivedMonth", "12", "receivedTime", "9.30", "late", "true");
        assertThat(desk.send(path, officer, said).status()).isEqualTo(303);
        Answer check = desk.open(path + "/check", officer);
        assertThat(check.text("main")).contains("bliver mærket sådan");
        register(check);
        assertThat(desk.open(response, scene.lead()).text("main")).contains("afgivet efter fristen");
    }

    @Test
    void whatIsBeingRegisteredIsItsRegistrarsAlone() throws Exception {
        desk.upload(path, officer, "original", "svar.eml", mail(), FIELDS);
        assertThat(desk.open(path, scene.lead()).body()).doesNotContain("kvædegelé", "svar.eml");
        assertThat(desk.open(path + "/original/file", scene.lead()).status()).isEqualTo(404);
        assertThat(desk.open(path + "/check", scene.lead()).status()).isEqualTo(404);
        for (Actor other : List.of(
                viborg.actor,
                consultations.somebody(scene.association(), Role.CHAIR),
                As.nobodyInParticular(scene.consultee("Skive").id(), Role.SECRETARIAT_LEAD))) {
            assertThat(desk.open(path, other).status()).isEqualTo(404);
            assertThat(desk.send(path, other, FIELDS).status()).isEqualTo(404);
            assertThat(desk.send(path + "/removal", other).status()).isEqualTo(404);
        }
        assertThat(desk.send(path + "/removal", officer).status()).isEqualTo(303);
        assertThat(desk.open(path, officer).body()).doesNotContain("kvædegelé", "svar.eml");
        assertThat(desk.open(path + "/original/file", officer).status()).isEqualTo(404);
    }

    private Answer register(Answer check) throws Exception {
        return desk.send(
                path + "/entry",
                officer,
                "key",
                check.value("key"),
                "revision",
                check.value("revision"),
                "replaces",
                check.value("replaces"));
    }

    private static byte[] mail() {
        return MAIL.getBytes(StandardCharsets.UTF_8);
    }

    private static String[] without(String field) {
        List<String> fields = new ArrayList<>(List.of(FIELDS));
        int at = fields.indexOf(field);
        fields.subList(at, at + 2).clear();
        return fields.toArray(String[]::new);
    }

    private static String[] with(String... others) {
        List<String> fields = new ArrayList<>(List.of(FIELDS));
        for (int i = 0; i < others.length; i += 2) {
            int at = fields.indexOf(others[i]);
            if (at >= 0) {
                fields.subList(at, at + 2).clear();
            }
            fields.addAll(List.of(others[i], others[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    private static List<String> namesIn(Answer zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
