package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.web.Desk.Answer;
import dk.spor.response.web.FilledForm;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Without a script: whichever button of a point's page is pressed, nothing that is typed on it is lost. */
@WebTest
class DeskFormWebTest extends AtTheDesk {

    private String tag;

    DeskFormWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "/points");
    }

    @BeforeEach
    void aTag() {
        tag = scene.tag("Transport").toString();
    }

    @Test
    void halfAnAnswerStaysWhenTopicsOrAPersonAreSaved() throws Exception {
        for (String button : List.of("/tags", "/assignment")) {
            Answer answer = press(
                    "/VIB-1",
                    button,
                    scene.officer,
                    "chosen",
                    "NOTED",
                    "reason",
                    "Halvt",
                    "note",
                    "Spørg Ib",
                    "tags",
                    tag);

            assertThat(answer.status()).isEqualTo(200);
            Document page = answer.page();
            assertThat(page.select("#reason").first().wholeText()).isEqualTo("Halvt");
            assertThat(page.select("#note").first().wholeText()).isEqualTo("Spørg Ib");
            assertThat(page.select("input[name=chosen][checked]").val()).isEqualTo("NOTED");
            assertThat(page.select(".alert").text()).contains("er gemt", "er ikke gemt endnu");
            assertThat(page.select("[data-unsaved]")).hasSize(1);
            assertThat(ticked(page)).containsExactly(tag);
            assertThat(scene.point("VIB-1").assessment()).isNull();
        }
        assertThat(press("/VIB-1", "/tags", scene.officer).status())
                .as("where nothing is typed")
                .isEqualTo(303);
    }

    @Test
    void whatIsTickedBesideAnAnswerIsSavedWithIt() throws Exception {
        String me = scene.officer.by().person().toString();
        assertThat(press(
                                "/VIB-1",
                                "/assessment",
                                scene.officer,
                                "chosen",
                                "NOTED",
                                "reason",
                                "Tak.",
                                "tags",
                                tag,
                                "caseWorker",
                                me,
                                "dueBy",
                                "2020-12-20")
                        .status())
                .isEqualTo(303);

        Document page = page("/VIB-1");
        assertThat(ticked(page)).containsExactly(tag);
        assertThat(page.select("#caseWorker option[selected]").val()).isEqualTo(me);
        assertThat(page.select("#dueBy").val()).isEqualTo("2020-12-20");
        assertThat(page.select(".sp-history").text()).contains("Fik emnet »Transport«", "Sagsbehandler:");
    }

    @Test
    void aCommentStaysWhenTheAnswerIsSavedAndAnAnswerWhenItIsSentBack() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        Answer saved = press("/VIB-1", "/assessment", scene.officer, "reason", "Mange tak.", "why", "Haster");
        assertThat(saved.page().select("#why").val()).isEqualTo("Haster");
        assertThat(saved.text(".alert")).contains("Vurderingen er gemt", "Din kommentar er ikke sendt");

        SynthesisScene.done(scene.go("VIB-1", Way.SEND, "", scene.officer));
        Actor lead = scene.consultation.lead();
        Answer approved = press("/VIB-1", "/check", lead, "reason", "Mange, mange tak.", "way", "APPROVE");
        assertThat(approved.status()).isEqualTo(422);
        assertThat(approved.text("[role=alert]")).contains("uden at gemme");
        assertThat(approved.typed("reason")).isEqualTo("Mange, mange tak.");
        assertThat(scene.point("VIB-1").assessment().state()).isEqualTo(AssessmentState.TO_CHECK);

        Answer back =
                press("/VIB-1", "/check", lead, "reason", "Mange, mange tak.", "way", "SEND_BACK", "why", "Kort.");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.typed("reason")).isEqualTo("Mange, mange tak.");
        assertThat(scene.point("VIB-1").assessment().state()).isEqualTo(AssessmentState.DRAFT);
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Mange tak.");
    }

    @Test
    void ofTwoWhoChooseAPersonTheSecondKeepsBothAndIsTold() throws Exception {
        Document opened = page("/VIB-1");
        press("/VIB-1", "/assignment", scene.consultation.lead(), "dueBy", "2020-12-20");

        Answer refused = send("/VIB-1/assignment", scene.officer, opened, "dueBy", "2020-12-21", "reason", "Halvt");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#dueBy-error")).contains("En anden har imens");
        assertThat(refused.page().select("#dueBy").val()).isEqualTo("2020-12-21");
        assertThat(refused.page().select("summary").text()).contains("20. december 2020");
        assertThat(refused.typed("reason")).isEqualTo("Halvt");
        assertThat(send("/VIB-1/assignment", scene.officer, refused.page(), "reason", "")
                        .status())
                .as("again, now that it is known")
                .isEqualTo(303);
        assertThat(press("/VIB-1", "/assignment", scene.officer, "caseWorker", "nonsense")
                        .text("#caseWorker-error"))
                .contains("Vælg en fra sekretariatet");
        assertThat(press("/VIB-1", "/assignment", scene.officer, "dueBy", "i morgen")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void allFieldsOfThePageAreInOneFormAlsoWhenTheAnswerIsFinal() throws Exception {
        assertThat(page("/VIB-2").select("article form")).hasSize(1);
        scene.answer("VIB-2", AssessmentOutcome.NOTED, "Tak.");
        Document page = page("/VIB-2");
        assertThat(page.select("article form")).hasSize(1);
        assertThat(page.select("article form button").first().attr("formaction"))
                .as("what the Enter key presses")
                .endsWith("/VIB-2/assignment");
        assertThat(press("/VIB-2", "/tags", scene.officer, "tags", tag).status())
                .isEqualTo(303);
        assertThat(scene.point("VIB-2").isFinal()).isTrue();
    }

    @Test
    void theAnswerIsSavedOnTheWayToTheOneBefore() throws Exception {
        Answer answer = press("/VIB-1", "/assessment", scene.officer, "chosen", "NOTED", "then", "previous");
        assertThat(answer.location()).startsWith(address("/LEM-1"));
        assertThat(scene.point("VIB-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
    }

    private static List<String> ticked(Document page) {
        return page.select("input[name=tags][checked]").eachAttr("value");
    }

    /** Presses a button on the page as it is now, with these fields filled in otherwise. */
    private Answer press(String point, String button, Actor actor, String... typed) throws Exception {
        return send(point + button, actor, page(point, actor), typed);
    }

    private Answer send(String path, Actor actor, Document opened, String... typed) throws Exception {
        return desk.send(address(path), actor, FilledForm.of(opened.selectFirst("#assessment"), typed));
    }
}
