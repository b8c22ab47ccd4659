package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.rendering.PdfValidation;
import dk.spor.report.ReportScene;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class AnswerWebTest {

    private static final String NOTE = "Intern note om borgmesteren";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final ReportScene scene;

    AnswerWebTest(MockMvc mvc, SynthesisWorld world, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.scene = ReportScene.of(world);
        SynthesisScene synthesis = scene.synthesis;
        synthesis.save(
                "VIB-1", AssessmentOutcome.NOT_ACCOMMODATED, "Det ligger uden for KKR.", NOTE, synthesis.officer);
        synthesis.approve("VIB-1");
    }

    @BeforeEach
    void theDeadlineHasPassed() {
        scene.synthesis.afterDeadline();
    }

    @Test
    void theSecretariatSeesItBeforehandAndTheMunicipalityFromWhenTheReportIsLocked() throws Exception {
        Actor viborg = scene.consultation.coordinator("Viborg");
        assertThat(answer("viborg", viborg).getStatus()).isEqualTo(404);
        Document preview = page("viborg", scene.consultation.officer());
        assertThat(preview.text())
                .contains("Forhåndsvisning")
                .containsSubsequence("VIB-1", "Viborgs almene ord", "Ikke imødekommet", "Det ligger uden for KKR.")
                .contains("VIB-2");

        scene.answered().locked();

        assertThat(page("viborg", viborg).text())
                .containsSubsequence(
                        "Det skrev I",
                        "Viborgs almene ord",
                        "Det svarer sekretariatet",
                        "Det ligger uden for KKR.",
                        "Det har det ændret")
                .contains("Derfor ikke VIB-2")
                .doesNotContain("Aarhus' ord", "Lemvigs", "Forhåndsvisning");
        Actor reader = scene.consultation.world().somebody(scene.consultation.consultee("Viborg"), Role.READER);
        assertThat(answer("viborg", reader).getStatus()).isEqualTo(200);
    }

    @Test
    void itsOwnResponseLeadsTheMunicipalityToItsAnswer() throws Exception {
        Actor viborg = scene.consultation.coordinator("Viborg");
        assertThat(get("/response", viborg).getContentAsString())
                .contains("Når høringsnotatet er færdigt")
                .doesNotContain("/answers/");

        scene.answered().locked();

        Document response = Jsoup.parse(get("/response", viborg).getContentAsString());
        String address = response.select("a:contains(Læs, hvad der er svaret)").attr("href");
        assertThat(mvc.perform(MockMvcRequestBuilders.get(address).with(As.actor(viborg)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Det svarer sekretariatet");
    }

    @Test
    void afterItWasLockedTheMunicipalitySeesNothingOfWhatIsBeingWritten() throws Exception {
        scene.answered().locked();
        SynthesisScene.done(scene.synthesis.go("VIB-1", CheckAssessment.Way.REOPEN, "", scene.consultation.lead()));
        scene.synthesis.save("VIB-1", AssessmentOutcome.NOTED, "En ny kladde", scene.synthesis.officer);

        assertThat(page("viborg", scene.consultation.coordinator("Viborg")).text())
                .contains("Det ligger uden for KKR.")
                .doesNotContain("En ny kladde");
        assertThat(page("viborg", scene.consultation.lead()).text()).contains("En ny kladde");
    }

    @Test
    void othersFindNothing() throws Exception {
        scene.answered().locked();
        List<Actor> others = List.of(
                scene.consultation.coordinator("Aarhus"),
                scene.consultation.coordinator("Skive"),
                scene.consultation.world().somebody(scene.consultation.association(), Role.BOARD_MEMBER));
        for (Actor other : others) {
            assertThat(answer("viborg", other).getStatus()).isEqualTo(404);
            assertThat(answer("viborg/letter.pdf", other).getStatus()).isEqualTo(404);
        }
        Actor skive = scene.consultation.coordinator("Skive");
        assertThat(answer("skive", skive).getStatus()).isEqualTo(404);
        assertThat(status("/answers", skive)).isEqualTo(404);
        assertThat(status("/report/snapshots/1", skive)).isEqualTo(404);
        assertThat(status("/report/snapshots/1/report.pdf", skive)).isEqualTo(404);
        assertThat(status("/report/snapshots/1/report.pdf", scene.consultation.officer()))
                .isEqualTo(200);
    }

    @Test
    void internalNotesNeverAppear() throws Exception {
        scene.answered().locked();
        Actor lead = scene.consultation.lead();
        for (String address : List.of(
                "/answers/viborg",
                "/report",
                "/report.csv",
                "/report/table",
                "/report/snapshots/1",
                "/report/snapshots/1/points.csv")) {
            MockHttpServletResponse answer = get(address, lead);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getContentAsString())
                    .as(address)
                    .doesNotContain(NOTE)
                    .contains("uden for KKR");
        }
        for (String address : List.of("/answers/viborg/letter.pdf", "/report.pdf", "/report/snapshots/1/table.pdf")) {
            assertThat(text(get(address, lead).getContentAsByteArray()))
                    .as(address)
                    .contains("KKR")
                    .doesNotContain("borgmesteren");
        }
        assertThat(jdbc.sql("select count(*) from report.told_point where words::text like '%borgmesteren%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theLetterIsAccessibleAndMayBeArchivedAndSaysThatAPreviewIsADraft() throws Exception {
        byte[] draft =
                get("/answers/viborg/letter.pdf", scene.consultation.lead()).getContentAsByteArray();
        assertThat(text(draft)).contains("UDKAST");
        scene.answered().locked();
        byte[] letter = get("/answers/viborg/letter.pdf", scene.consultation.coordinator("Viborg"))
                .getContentAsByteArray();
        assertThat(text(letter))
                .contains("Viborg Kommune", "Viborgs almene ord", "Det ligger uden for KKR.")
                .doesNotContain("UDKAST");
        PdfValidation.assertAccessibleAndArchivable(letter);
    }

    @Test
    void thoseWhoAnsweredAreToldOnceAndAgainOnlyWhenTheirAnswerHasChanged() {
        Actor viborg = scene.consultation.coordinator("Viborg");
        Actor aarhus = scene.consultation.coordinator("Aarhus");
        Actor skive = scene.consultation.coordinator("Skive");
        scene.answered().locked();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails(aarhus))
                        .singleElement()
                        .asString()
                        .contains("/consultations/" + scene.consultation.slug() + "/answers/aarhus")
                        .doesNotContain("Derfor ikke"));
        SynthesisScene.done(scene.synthesis.go("VIB-1", CheckAssessment.Way.REOPEN, "", scene.consultation.lead()));
        scene.synthesis.answer("VIB-1", AssessmentOutcome.OUT_OF_SCOPE, "Et andet svar.");
        scene.locked();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(mails(viborg)).hasSize(2));
        assertThat(mails(aarhus)).hasSize(1);
        assertThat(mails(skive)).isEmpty();
    }

    @Test
    void supportThatIsNotedIsNotSaidToLackAReasonAndNothingIsSaidTwice() throws Exception {
        scene.synthesis.answer("AAR-1", AssessmentOutcome.NOTED, "");
        scene.answered().locked();
        Actor aarhus = scene.consultation.coordinator("Aarhus");
        Actor lead = scene.consultation.lead();
        String letter = text(get("/answers/aarhus/letter.pdf", aarhus).getContentAsByteArray());
        for (String told : List.of(
                letter,
                page("aarhus", aarhus).text(),
                Jsoup.parse(get("/report", lead).getContentAsString()).text())) {
            assertThat(told).contains("Taget til efterretning").doesNotContain("ikke skrevet en begrundelse");
        }
        assertThat(page("viborg", lead).select("#h-VIB-1").text()).isEqualTo("VIB-1. Generelt");
        assertThat(text(get("/answers/viborg/letter.pdf", lead).getContentAsByteArray()))
                .contains("VIB-1. Generelt")
                .doesNotContain("Generelt: generelt");
        List<String> files = Jsoup.parse(get("/report/snapshots/1", lead).getContentAsString())
                .select("[aria-labelledby=h-files] a")
                .eachText();
        assertThat(files)
                .contains("Høringsnotat", "Høringsnotat (PDF)", "Hvidbog (Word)", "Alle bemærkninger (Excel)")
                .noneMatch(it -> it.contains("."));
    }

    private List<String> mails(Actor to) {
        return jdbc.sql("""
                        select body from notification.message where person = :person and key like 'report-answer/%'
                        """)
                .param("person", to.person().value())
                .query(String.class)
                .list();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Document page(String municipality, Actor actor) throws Exception {
        MockHttpServletResponse answer = answer(municipality, actor);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(String path, Actor actor) throws Exception {
        return get("/answers/" + path, actor);
    }

    private int status(String part, Actor actor) throws Exception {
        return get(part, actor).getStatus();
    }

    private MockHttpServletResponse get(String part, Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/consultations/" + scene.consultation.slug() + part)
                        .with(As.actor(actor)))
                .andReturn()
                .getResponse();
    }
}
