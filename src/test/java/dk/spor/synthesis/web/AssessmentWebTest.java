package dk.spor.synthesis.web;

import static dk.spor.synthesis.SynthesisScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.SynthesisWorld;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class AssessmentWebTest extends AtTheDesk {

    AssessmentWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "/points");
    }

    @Test
    void aFormThatDoesNotTellWhatWasReadSavesNothing() throws Exception {
        Document refused = post("/VIB-1/assessment", scene.officer, "chosen", "NOTED", "reason", "Tak.", "seen", "0")
                .page();

        assertThat(refused.select("[role=alert]").text()).contains("Læs den igen, før du gemmer");
        assertThat(refused.selectFirst("#reason").text()).isEqualTo("Tak.");
        assertThat(scene.point("VIB-1").assessment()).isNull();
        String seen = refused.selectFirst("#assessment input[name=seen]").val();
        assertThat(post("/VIB-1/assessment", scene.officer, "chosen", "NOTED", "reason", "Tak.", "seen", seen)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whoHasWrittenTooMuchAlsoReadsWhatSomebodyElseWroteMeanwhile() throws Exception {
        String seen = scene.seen("VIB-1").sent();
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Den andens", scene.consultation.lead());

        Document refused = post(
                        "/VIB-1/assessment",
                        scene.officer,
                        "chosen",
                        "NOTED",
                        "reason",
                        "x".repeat(10_001),
                        "seen",
                        seen)
                .page();

        assertThat(refused.selectFirst("#reason-error").text()).contains("10.001");
        assertThat(refused.selectFirst(".sp-block").text()).contains("Den andens");
        assertThat(refused.selectFirst("#assessment input[name=seen]").val())
                .isEqualTo(scene.seen("VIB-1").sent());
    }

    @Test
    void theSummaryOfWhoComesSecondIsStillInTheFormBesideTheOthers() throws Exception {
        String seen = scene.seen("VIB-1").sent();
        post("/VIB-1/assessment", scene.consultation.lead(), "reason", "Tak.", "summary", "Lederens", "seen", seen);
        Document refused = post(
                        "/VIB-1/assessment",
                        scene.officer,
                        "reason",
                        "Tak.",
                        "summary",
                        "Sagsbehandlerens",
                        "seen",
                        seen)
                .page();
        assertThat(refused.selectFirst("#summary").text()).isEqualTo("Sagsbehandlerens");
        assertThat(refused.selectFirst(".sp-block").text()).contains("Resumé: Lederens");
        assertThat(refused.select(".sp-history").text()).contains("Resumé: Sagsbehandlerens", "Resumé: Lederens");
        String again = refused.selectFirst("#assessment input[name=seen]").val();
        post("/VIB-1/assessment", scene.officer, "reason", "Tak.", "summary", "Sagsbehandlerens", "seen", again);
        assertThat(desk.open(address("/VIB-1"), scene.officer)
                        .page()
                        .selectFirst("#summary")
                        .text())
                .isEqualTo("Sagsbehandlerens");
    }

    @Test
    void aFinalAnswerIsReadAndReopened() throws Exception {
        String seen = scene.seen("VIB-1").sent();
        scene.answer("VIB-1", AssessmentOutcome.CLARIFIED, "Det endelige");

        Document page = desk.open(address("/VIB-1"), scene.officer).page();
        assertThat(page.select("#assessment [name=reason]")).isEmpty();
        assertThat(page.select("article").text()).contains("Det endelige");
        assertThat(page.select("button[name=way]").eachAttr("value")).containsExactly("REOPEN");

        Document refused = post(
                        "/VIB-1/assessment",
                        scene.officer,
                        "chosen",
                        "NOTED",
                        "reason",
                        "For sent skrevet",
                        "seen",
                        seen)
                .page();
        assertThat(refused.selectFirst("[aria-labelledby=h-unsaved]").text())
                .contains("Taget til efterretning", "For sent skrevet");
        assertThat(refused.select(".sp-history").text()).contains("For sent skrevet");
        assertThat(scene.point("VIB-1").isFinal()).isTrue();
    }

    @Test
    void aCommentIsKeptWhenItsStepIsRefused() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Tak.", scene.officer);
        done(scene.go("VIB-1", Way.SEND, "", scene.officer));
        String seen = String.valueOf(scene.seen("VIB-1").revision());
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Mange tak.", scene.officer);

        Document refused = sendBack(seen);
        assertThat(refused.select("article").text()).contains("Din kommentar blev ikke gemt: Nævn loven");

        done(scene.go("VIB-1", Way.SEND, "", scene.officer));
        assertThat(sendBack(seen).selectFirst("input[name=why]").val()).isEqualTo("Nævn loven");
    }

    @Test
    void thoseThatGotTheAnswerAreSentWithIt() throws Exception {
        String viborg = scene.seen("VIB-2").sent();
        String aarhus = scene.seen("AAR-1").sent();
        String lemvig = scene.seen("LEM-1").sent();
        scene.save("LEM-1", AssessmentOutcome.OUT_OF_SCOPE, "Nej.", scene.consultation.lead());

        Answer sent = post(
                "/VIB-2/assessment",
                scene.officer,
                "chosen",
                "CLARIFIED",
                "reason",
                "Tak.",
                "seen",
                viborg,
                "also",
                aarhus,
                "also",
                lemvig,
                "then",
                "send");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(scene.point("AAR-1").assessment().state()).isEqualTo(AssessmentState.TO_CHECK);
        assertThat(scene.point("LEM-1").assessment().state()).isEqualTo(AssessmentState.DRAFT);
    }

    @Test
    void whatIsSavedButCannotBeSentIsToldAsThat() throws Exception {
        Document refused = post(
                        "/VIB-1/assessment",
                        scene.officer,
                        "chosen",
                        "NOTED",
                        "seen",
                        scene.seen("VIB-1").sent(),
                        "then",
                        "send")
                .page();

        assertThat(refused.select("[role=alert]").text())
                .contains("Vurderingen af VIB-1 er gemt som kladde, men ikke sendt");
        assertThat(refused.selectFirst("#assessment input[name=seen]").val())
                .isEqualTo(scene.seen("VIB-1").sent());
    }

    private Document sendBack(String seen) throws Exception {
        return post("/VIB-1/check", scene.consultation.lead(), "way", "SEND_BACK", "seen", seen, "why", "Nævn loven")
                .page();
    }
}
