package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.rendering.LibreOffice;
import dk.spor.rendering.PdfValidation;
import dk.spor.rendering.ReadAloud;
import dk.spor.rendering.RichText;
import dk.spor.report.ReportScene;
import dk.spor.response.ResponseScene;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.SaveAssessment;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What the report says in short: summaries, answers given together, justifications of split inputs. */
@WebTest
class ShortReportWebTest {

    private static final String COMMON = "Sporet beholdes, som det er.";
    private static final String SUMMARY = "Begge støtter sporet";

    private final MockMvc mvc;
    private final SynthesisWorld world;
    private ReportScene scene;

    ShortReportWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void twoThatAreAnsweredTogether() {
        scene = ReportScene.of(world);
        SynthesisScene desk = scene.synthesis;
        SynthesisScene.done(desk.bean(AnswerJointly.class)
                .answer(desk.seen("VIB-2"), List.of(desk.seen("AAR-1")), edit("", COMMON), desk.officer));
    }

    @Test
    void aSummaryIsPrintedInsteadOfTheWordsWhichStayWithTheMunicipality() throws Exception {
        save("VIB-1", "Viborg siger noget alment", "Tak.");
        approve("VIB-1");
        scene.synthesis.answer("VIB-2", AssessmentOutcome.NOT_ACCOMMODATED, COMMON);
        scene.synthesis.answer("AAR-1", AssessmentOutcome.NOT_ACCOMMODATED, COMMON);

        for (String said : List.of(
                page("/report").select("article").text(),
                page("/report/table").select("table").text(),
                ReadAloud.words(file("/report.pdf")),
                LibreOffice.text(file("/report.docx")),
                LibreOffice.text(file("/report/table.docx")))) {
            assertThat(said).contains("Viborg siger noget alment").doesNotContain("Viborgs almene ord");
        }
        assertThat(text("/report.csv?column=LABEL&column=SUMMARY&column=TEXT").lines())
                .contains(
                        "\uFEFFNr.;Resumé af bemærkning;Bemærkning",
                        "VIB-1;Viborg siger noget alment;Viborgs almene ord",
                        "LEM-1;;Lemvigs tema");
        assertThat(page("/answers/viborg").text())
                .contains("Viborgs almene ord")
                .doesNotContain("Viborg siger noget alment");
        assertThat(page("/trace/VIB-1").text())
                .contains("Viborgs almene ord")
                .doesNotContain("Viborg siger noget alment");

        scene.answered().locked();
        SynthesisScene.done(scene.synthesis.go("VIB-1", Way.REOPEN, "", scene.consultation.lead()));
        save("VIB-1", "Et andet resumé", "Tak.");
        assertThat(page("/report").text()).contains("Et andet resumé");
        assertThat(page("/report/snapshots/1").text())
                .contains("Viborg siger noget alment")
                .doesNotContain("Et andet resumé");
    }

    @Test
    void whatWasAnsweredTogetherIsPrintedUnderOneAnswer() throws Exception {
        approve("VIB-2");
        approve("AAR-1");
        String report = page("/report").select("article").text();
        assertThat(report)
                .containsOnlyOnce(COMMON)
                .containsSubsequence(
                        "VIB-2, Viborg Kommune: støtter sporet",
                        "Viborgs ord om spor to",
                        "AAR-1, Aarhus Kommune: støtter sporet",
                        "Aarhus' ord om spor to",
                        "Sekretariatets bemærkninger til VIB-2 og AAR-1 · Ikke imødekommet",
                        COMMON);
        assertThat(page("/report/table")
                        .select("tbody tr:contains(" + COMMON + ") td:first-child")
                        .eachText())
                .containsExactly("VIB-2", "AAR-1");
        assertThat(text("/report.csv").lines().filter(it -> it.contains(COMMON)))
                .hasSize(2);
        assertThat(page("/answers/aarhus").text()).containsOnlyOnce(COMMON).doesNotContain("VIB-2");

        SynthesisScene.done(scene.synthesis.go("AAR-1", Way.REOPEN, "", scene.consultation.lead()));
        scene.synthesis.answer("AAR-1", AssessmentOutcome.NOTED, "Aarhus får sit eget svar.");
        assertThat(page("/report").select("article").text())
                .containsSubsequence("Viborgs ord", COMMON, "Aarhus' ord", "Aarhus får sit eget svar.")
                .doesNotContain("VIB-2 og AAR-1");
    }

    @Test
    void theSummaryOfOneIsNotPutInAnothersMouth() throws Exception {
        save("AAR-1", "Aarhus er for", COMMON);
        approve("VIB-2");
        approve("AAR-1");
        assertThat(page("/report").select("article").text())
                .containsSubsequence(
                        "VIB-2, Viborg Kommune: støtter sporet",
                        "Viborgs ord om spor to",
                        "AAR-1, Aarhus Kommune: støtter sporet",
                        "Aarhus er for",
                        "Sekretariatets bemærkninger til VIB-2 og AAR-1")
                .containsOnlyOnce("Aarhus er for")
                .containsOnlyOnce(COMMON)
                .doesNotContain("besvaret samlet", "Aarhus' ord om spor to");
        assertThat(page("/report/table").select("tbody tr:contains(VIB-2)").text())
                .contains("Viborgs ord om spor to");
    }

    @Test
    void theSummaryThatAllHaveIsPrintedOnce() throws Exception {
        save("VIB-2", SUMMARY, COMMON);
        save("AAR-1", SUMMARY, COMMON);
        approve("VIB-2");
        approve("AAR-1");
        Document page = page("/report");
        assertThat(page.select("article").text())
                .containsSubsequence(
                        "VIB-2 og AAR-1: besvaret samlet",
                        "VIB-2",
                        "Viborg Kommune: støtter sporet",
                        "AAR-1",
                        "Aarhus Kommune: støtter sporet",
                        SUMMARY,
                        "Sekretariatets bemærkninger til VIB-2 og AAR-1")
                .containsOnlyOnce(SUMMARY)
                .containsOnlyOnce(COMMON)
                .doesNotContain("Viborgs ord om spor to", "Aarhus' ord om spor to");
        assertThat(page.select("tr:contains(Aarhus Kommune) td").eachText()).contains("1");
        assertThat(page("/report/table").select("tbody tr:contains(" + SUMMARY + ")"))
                .as("a row stands by itself")
                .hasSize(2);
        PdfValidation.assertAccessibleAndArchivable(file("/report.pdf"));
    }

    @Test
    void theJustificationOfASplitInputIsPrintedOnce() throws Exception {
        SynthesisScene desk = world.open();
        ResponseScene lemvig = desk.municipality("Lemvig");
        lemvig.write(ResponseScene.theme("Energi", "Vi ønsker varme. Vi ønsker vind.", "Havet er nær."));
        lemvig.submit(lemvig.form());
        desk.afterDeadline();
        Splitting splitting = Splitting.of(desk, "LEM-1");
        splitting.mark("Vi ønsker varme.");
        splitting.mark("Vi ønsker vind.");
        scene = ReportScene.processing(desk);

        String told = "Begrundelsen står ved LEM-1.1.";
        String report = page("/report").select("article").text();
        for (String said : List.of(
                report.substring(report.lastIndexOf("2.2.4."), report.lastIndexOf("Ikke behandlet Disse ord")),
                page("/answers/lemvig").text())) {
            assertThat(said)
                    .containsOnlyOnce("Havet er nær.")
                    .containsSubsequence("Vi ønsker varme.", "Havet er nær.", "Vi ønsker vind.", told);
        }
        assertThat(ReadAloud.words(file("/answers/lemvig/letter.pdf")))
                .containsOnlyOnce("Havet er nær.")
                .contains(told);
        assertThat(text("/report.csv").lines().filter(it -> it.contains("Havet er nær.")))
                .as("a row stands by itself")
                .hasSize(2);
    }

    private void save(String label, String summary, String reason) {
        SynthesisScene.done(scene.synthesis
                .bean(SaveAssessment.class)
                .save(scene.synthesis.seen(label), edit(summary, reason), scene.synthesis.officer));
    }

    private void approve(String label) {
        SynthesisScene.done(scene.synthesis.go(label, Way.SEND, "", scene.synthesis.officer));
        SynthesisScene.done(scene.synthesis.go(label, Way.APPROVE, "", scene.consultation.lead()));
    }

    private static AssessmentEdit edit(String summary, String reason) {
        return new AssessmentEdit(AssessmentOutcome.NOT_ACCOMMODATED, RichText.ofPlain(reason), summary, "", List.of());
    }

    private Document page(String part) {
        try {
            return new Asking(mvc, lead()).page(get(path(part)));
        } catch (Exception e) {
            throw new AssertionError(part, e);
        }
    }

    private String text(String part) throws Exception {
        return new Asking(mvc, lead()).answer(get(path(part))).getContentAsString();
    }

    private byte[] file(String part) throws Exception {
        return new Asking(mvc, lead()).answer(get(path(part))).getContentAsByteArray();
    }

    private Actor lead() {
        return scene.consultation.lead();
    }

    private String path(String part) {
        return "/consultations/" + scene.consultation.slug() + part;
    }
}
