package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class BulkWebTest {

    private final Desk desk;
    private final SynthesisWorld world;
    private SynthesisScene scene;

    BulkWebTest(MockMvc mvc, SynthesisWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @BeforeEach
    void somethingToAnswer() {
        scene = world.answered();
    }

    @Test
    void theChosenGetAnOutcomeThePageSaysSoAndItIsTakenBack() throws Exception {
        Document list = list("?track=2");
        assertThat(list.select(".sp-list input[type=checkbox]")).hasSize(2);

        Answer sent = send(list, "?track=2", "ANSWER", List.of("VIB-2", "AAR-1"), "result", "NOTED", "reason", "Tak.");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).endsWith("?track=2");
        Document result = page(sent.location(), scene.officer);
        assertThat(result.select(".sp-lead").text())
                .isEqualTo("2 bemærkninger fik udfaldet »Taget til efterretning« som kladde.");
        assertThat(result.select("main li a").eachText()).contains("VIB-2", "AAR-1");
        assertThat(result.select("main a:contains(Tilbage til listen)").attr("href"))
                .endsWith("/points?track=2");
        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(page(address("/points/AAR-1"), scene.officer).text())
                .contains("Fik udfald og svar sammen med andre");

        Element undo = result.selectFirst("form[action*=/undoing]");
        assertThat(desk.send(undo.attr("action"), scene.consultation.lead(), "municipality", "")
                        .location())
                .isEqualTo(sent.location());

        Document undone = page(sent.location(), scene.officer);
        assertThat(undone.text()).contains("Fortrudt. 2 er som før.");
        assertThat(undone.select("form[action*=/undoing]")).isEmpty();
        assertThat(scene.point("AAR-1").outcome()).isNull();
        Answer again = desk.send(undo.attr("action"), scene.officer);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Ændringen er allerede fortrudt.");
        assertThat(page(address("/points/AAR-1"), scene.officer).text()).contains("Fortrudt af");
    }

    @Test
    void allOnThePageAreChosenWithoutAScriptAndWhatAnotherChangedIsNamedWithALink() throws Exception {
        Document list = list("");
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Imens", scene.consultation.lead());

        Answer sent = send(list, "", "ANSWER", List.of(), "result", "NOTED", "reason", "Tak.", "all", "true");

        Document result = page(sent.location(), scene.officer);
        assertThat(result.select(".sp-lead").text()).startsWith("3 bemærkninger");
        assertThat(result.select(".alert li").eachText())
                .containsExactly("VIB-1, Viborg: En anden har ændret den imens");
        assertThat(result.select(".alert li a").attr("href")).endsWith("/points/VIB-1");
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Imens");
    }

    @Test
    void aCaseOfficerADueDateAndATopicAreGiven() throws Exception {
        String tag = scene.tag("Energi").toString();
        String me = scene.officer.person().toString();

        Answer assigned =
                send(list(""), "", "ASSIGN", List.of("VIB-1", "LEM-1"), "caseWorker", me, "dueBy", "2020-12-20");
        assertThat(page(assigned.location(), scene.officer).select(".sp-lead").text())
                .contains("2 bemærkninger fik sagsbehandler:", "frist 20. december 2020");
        Answer given = send(list(""), "", "GIVE", List.of("VIB-1"), "about", tag);
        assertThat(page(given.location(), scene.officer).text()).contains("Én bemærkning fik emnet »Energi«");
        assertThat(list("?tag=" + tag).select(".sp-list b").eachText()).containsExactly("VIB-1");
        send(list(""), "", "TAKE", List.of("VIB-1"), "about", tag);

        assertThat(list("?tag=" + tag).select(".sp-list b")).isEmpty();
        assertThat(list("?worker=me").select(".sp-list b").eachText()).containsExactly("LEM-1", "VIB-1");
    }

    @Test
    void whatLacksSomethingIsSaidWithWhatWasChosenAndTypedStillThere() throws Exception {
        Answer refused = send(list(""), "", "ANSWER", List.of("VIB-1"), "result", "", "reason", "Mit svar");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#result-error")).contains("Vælg et udfald");
        assertThat(refused.typed("reason").strip()).isEqualTo("Mit svar");
        assertThat(refused.page().select("input[name=points][checked]")).hasSize(1);
        assertThat(send(list(""), "", "ANSWER", List.of(), "result", "NOTED").status())
                .isEqualTo(422);
        assertThat(send(list(""), "", "", List.of("VIB-1"), "result", "NOTED").status())
                .isEqualTo(422);
        assertThat(send(list(""), "", "ASSIGN", List.of("VIB-1"), "dueBy", "i morgen")
                        .text("#dueBy-error"))
                .contains("Skriv fristen som en dato");
        assertThat(send(list(""), "", "ASSIGN", List.of("VIB-1"), "all", "nonsense", "points", "nonsense")
                        .status())
                .as("Enter in the list changes nothing")
                .isEqualTo(422);
        assertThat(scene.point("VIB-1").assessment()).isNull();
    }

    @Test
    void nobodyElseFindsItAndNothingOfAnotherConsultation() throws Exception {
        Document list = list("");
        String done =
                send(list, "", "ANSWER", List.of("VIB-2"), "result", "NOTED").location();
        SynthesisScene elsewhere = world.answered();
        Actor stranger = scene.consultation.coordinator("Viborg");

        assertThat(desk.send(address("/bulk"), stranger, "deed", "ANSWER").status())
                .isEqualTo(404);
        assertThat(desk.open(done, stranger).status()).isEqualTo(404);
        assertThat(desk.send(done + "/undoing", stranger).status()).isEqualTo(404);
        String there = done.replace(scene.consultation.slug(), elsewhere.consultation.slug());
        assertThat(desk.open(there, elsewhere.officer).status()).isEqualTo(404);
        assertThat(desk.send(there + "/undoing", elsewhere.officer).status()).isEqualTo(404);
        assertThat(desk.send(
                                "/consultations/" + elsewhere.consultation.slug() + "/bulk",
                                elsewhere.officer,
                                "deed",
                                "ANSWER",
                                "result",
                                "NOTED",
                                "points",
                                value(list, "VIB-1"))
                        .status())
                .isEqualTo(404);
        assertThat(scene.point("VIB-1").assessment()).isNull();
    }

    @Test
    void aFilterIsNamedSharedOpenedByItsAddressAndDeletedByItsOwner() throws Exception {
        Answer saved = desk.send(
                address("/views") + "?track=2&q=ord",
                scene.officer,
                "municipality",
                "",
                "viewName",
                "Ord om spor 2",
                "viewShared",
                "true");
        assertThat(saved.location()).isEqualTo(address("/points?track=2&q=ord"));

        Document theirs = page(address("/points"), scene.consultation.lead());
        Element chip = theirs.selectFirst(".sp-chips a:contains(Ord om spor 2 (delt))");
        assertThat(chip.attr("href")).isEqualTo(address("/points?track=2&q=ord"));
        assertThat(theirs.select("form[action*=/deletion]")).isEmpty();
        Document own = list("?track=2&q=ord");
        assertThat(own.selectFirst(".sp-chips a[aria-current]:contains(Ord om spor 2)"))
                .isNotNull();
        String deletion = own.selectFirst("form[action*=/deletion]").attr("action");
        assertThat(desk.send(deletion, scene.consultation.lead()).status()).isEqualTo(404);
        Answer refused = desk.send(address("/views?track=1"), scene.officer, "municipality", "", "viewName", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#viewName-error")).contains("Skriv, hvad visningen skal hedde");
        assertThat(desk.send(address("/views?track=1"), scene.consultation.coordinator("Viborg"), "viewName", "X")
                        .status())
                .isEqualTo(404);

        assertThat(desk.send(deletion, scene.officer).status()).isEqualTo(303);
        assertThat(page(address("/points"), scene.consultation.lead()).text()).doesNotContain("Ord om spor 2");
    }

    /** As a browser sends it that has this list open. */
    private Answer send(Document list, String query, String deed, List<String> labels, String... others)
            throws Exception {
        List<String> fields = new ArrayList<>(List.of("municipality", "", "deed", deed));
        fields.addAll(List.of("bulk", list.select("input[name=bulk]").val()));
        list.select("input[name=shown]").forEach(it -> fields.addAll(List.of("shown", it.val())));
        labels.forEach(it -> fields.addAll(List.of("points", value(list, it))));
        fields.addAll(List.of(others));
        return desk.send(address("/bulk") + query, scene.officer, fields.toArray(String[]::new));
    }

    private static String value(Document list, String label) {
        return list.selectFirst("#choose-" + label).val();
    }

    private Document list(String query) throws Exception {
        return page(address("/points" + query), scene.officer);
    }

    private Document page(String address, Actor actor) throws Exception {
        Answer answer = desk.open(address, actor);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private String address(String part) {
        return "/consultations/" + scene.consultation.slug() + part;
    }
}
