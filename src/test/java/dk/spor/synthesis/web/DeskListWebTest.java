package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.WithdrawConsultation;
import dk.spor.database.WebTest;
import dk.spor.home.ToDoList;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.organisation.Organisations;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What the list shows, and for whom something waits. */
@WebTest
class DeskListWebTest extends AtTheDesk {

    DeskListWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "/points");
    }

    @Test
    void theFiltersThatAreOnStandAboveTheListEachWithTheListWithoutIt() throws Exception {
        assertThat(page("", scene.officer).select(".sp-active")).isEmpty();

        Document page = page("?municipality=viborg&track=2&q=spor", scene.officer);

        assertThat(page.select(".sp-active li").eachText())
                .anyMatch(it -> it.startsWith("Kommune: Viborg"))
                .anyMatch(it -> it.contains("»spor«"))
                .contains("Ryd filtre");
        assertThat(page.select(".sp-active li:contains(Kommune) a").attr("href"))
                .isEqualTo(address("?track=2&q=spor"));
    }

    @Test
    void whatNobodyIsToAnswerAndWhatHasNoTopicIsFound() throws Exception {
        String me = scene.officer.by().person().toString();
        post("/VIB-1/assignment", scene.officer, "caseWorker", me);
        post("/VIB-2/tags", scene.officer, "tags", scene.tag("Transport").toString());

        assertThat(listed("?worker=none")).containsExactly("LEM-1", "VIB-2", "AAR-1");
        assertThat(listed("?tag=none")).containsExactly("LEM-1", "VIB-1", "AAR-1");
    }

    @Test
    void whatAwaitsTheCheckIsAChipAndATaskOfTheOthers() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        scene.go("VIB-1", CheckAssessment.Way.SEND, "", scene.officer);
        post(
                "/VIB-2/assignment",
                scene.consultation.lead(),
                "caseWorker",
                scene.officer.by().person().toString(),
                "dueBy",
                "2020-12-20");

        assertThat(page("", scene.officer).select(".sp-chips a").eachText()).contains("Til kvalitetstjek 1");
        assertThat(toDos(scene.consultation.lead()))
                .as("of who may check it")
                .containsExactly("synthesis.toDo.check " + address("?state=TO_CHECK"));
        assertThat(toDos(scene.officer))
                .as("of who wrote it, but is to answer another")
                .containsExactly("synthesis.toDo.answer " + address("?worker=me"));
        assertThat(toDos(scene.consultation.coordinator("Viborg"))).isEmpty();
    }

    private List<String> toDos(Actor actor) {
        return scene.bean(ToDoList.class).of(actor).stream()
                .filter(it -> it.text().startsWith("synthesis.") && it.href().contains(scene.consultation.slug()))
                .map(it -> it.text() + " " + it.href())
                .toList();
    }

    @Test
    void aSplitPointSaysWhatStandsInItsPlaceAndCanNotBeAnswered() throws Exception {
        Splitting.of(scene, "VIB-1").mark("Viborgs");
        Splitting.of(scene, "VIB-1.1").mark("ord");

        Document page = page("/VIB-1", scene.officer);

        assertThat(page.select(".alert").text()).contains("VIB-1 er delt");
        assertThat(page.select(".alert a").eachAttr("href")).containsExactly(address("/VIB-1.1"), address("/VIB-1.2"));
        assertThat(page.select("article form")).isEmpty();
        assertThat(post(
                                "/VIB-1/tags",
                                scene.officer,
                                "tags",
                                scene.tag("Transport").toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whenTheConsultationIsWithdrawnTheAnswersStand() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        withdraw();

        Document page = page("/VIB-1", scene.officer);

        assertThat(page.select(".alert").text()).contains("Høringen er afsluttet eller trukket tilbage");
        assertThat(page.select("article form")).isEmpty();
        assertThat(page.select("article").text()).contains("Tak.");
        assertThat(post("/VIB-1/assignment", scene.officer, "dueBy", "2020-12-20")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theSecretariatOfAnotherAssociationFindsNothing() throws Exception {
        Actor elsewhere = elsewhere();
        for (String part : List.of("", "/VIB-1")) {
            assertThat(desk.open(address(part), elsewhere).status()).isEqualTo(404);
        }
        assertThat(post("/VIB-1/assessment", elsewhere, "chosen", "NOTED").status())
                .isEqualTo(404);
        assertThat(post("/VIB-1/tags", elsewhere).status()).isEqualTo(404);
        assertThat(toDos(elsewhere)).isEmpty();
    }

    private Actor elsewhere() {
        return As.nobodyInParticular(
                scene.bean(Organisations.class)
                        .named("KKR Nordjylland")
                        .orElseThrow()
                        .id(),
                Role.SECRETARIAT_LEAD);
    }

    @Test
    void theLabelOfAnInputFindsItsPieces() throws Exception {
        Splitting.of(scene, "VIB-1").mark("Viborgs");
        Splitting.of(scene, "VIB-1.1").mark("ord");

        assertThat(listed("?q=VIB-1")).containsExactly("VIB-1.1", "VIB-1.2");
        assertThat(listed("?q=vib-1.2")).containsExactly("VIB-1.2");
    }

    private void withdraw() {
        scene.bean(WithdrawConsultation.class).withdraw(scene.consultation.id(), "Opgivet.", scene.consultation.lead());
    }
}
