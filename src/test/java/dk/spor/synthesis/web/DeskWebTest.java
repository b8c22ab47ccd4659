package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class DeskWebTest {

    private final MockMvc mvc;
    private final SynthesisWorld world;
    private SynthesisScene scene;

    DeskWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void somethingToAnswer() {
        scene = world.answered();
    }

    @Test
    void theListIsFilteredByWhatOneLooksFor() throws Exception {
        scene.answer("VIB-2", AssessmentOutcome.NOTED, "Tak.");

        assertThat(listed("")).containsExactly("LEM-1", "VIB-1", "VIB-2", "AAR-1");
        assertThat(listed("?track=2")).containsExactly("VIB-2", "AAR-1");
        assertThat(listed("?municipality=viborg")).containsExactly("VIB-1", "VIB-2");
        assertThat(listed("?kind=SUPPLEMENTARY_THEME")).containsExactly("LEM-1");
        assertThat(listed("?outcome=none")).containsExactly("LEM-1", "VIB-1", "AAR-1");
        assertThat(listed("?outcome=NOTED")).containsExactly("VIB-2");
        assertThat(listed("?state=FINAL")).containsExactly("VIB-2");
        assertThat(listed("?q=almene")).as("a word").containsExactly("VIB-1");
        assertThat(listed("?q=begrundelsen")).as("another form of it").containsExactly("LEM-1");
        assertThat(listed("?q=aar-1")).as("a label").containsExactly("AAR-1");
        assertThat(listed("?q=intet%26")).isEmpty();
        assertThat(listed("?outcome=nonsense&worker=nobody"))
                .as("what is no filter")
                .hasSize(4);
    }

    @Test
    void progressIsCountedAndTheChipsSayHowMany() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.CLARIFIED, "Tydeligere.", scene.officer);
        scene.answer("VIB-2", AssessmentOutcome.NOTED, "Tak.");

        Document page = page("", scene.officer);

        assertThat(page.text()).contains("2 af 4 vurderet", "én er endelig");
        assertThat(page.select(".sp-chips a").eachText())
                .contains("Alle 4", "Mangler vurdering 2", "Supplerende temaer 1", "Spor 1 0", "Spor 2 2");
    }

    @Test
    void whatIsSavedIsADraftAndTheNextOneOpens() throws Exception {
        post(
                        "/VIB-1/assessment?municipality=viborg",
                        scene.officer,
                        "chosen",
                        "CLARIFIED",
                        "reason",
                        "Nu tydeligere.",
                        "note",
                        "Spørg Ib",
                        "seen",
                        "0",
                        "then",
                        "next")
                .andExpect(redirectedUrl(address("/VIB-2?municipality=viborg")));

        assertThat(scene.point("VIB-1").assessment().state()).isEqualTo(AssessmentState.DRAFT);
        Document page = page("/VIB-1", scene.officer);
        assertThat(page.selectFirst("#reason").text()).isEqualTo("Nu tydeligere.");
        assertThat(page.selectFirst("#note").text()).isEqualTo("Spørg Ib");
        assertThat(page.selectFirst("input[name=chosen][checked]").val()).isEqualTo("CLARIFIED");
    }

    @Test
    void ofTwoOfficersTheSecondReadsWhatTheFirstWroteAndKeepsTheOwnWords() throws Exception {
        post("/VIB-1/assessment", scene.officer, "chosen", "NOTED", "reason", "Den første", "seen", "0");

        Document page = Jsoup.parse(post(
                        "/VIB-1/assessment",
                        scene.consultation.lead(),
                        "chosen",
                        "OUT_OF_SCOPE",
                        "reason",
                        "Den anden",
                        "seen",
                        "0")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.selectFirst(".sp-block").text()).contains("Den første");
        assertThat(page.selectFirst("#reason").text()).isEqualTo("Den anden");
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Den første");
        assertThat(page("/VIB-1", scene.officer).select(".sp-history").text())
                .as("the first one is told")
                .contains("Skrevet, men en anden havde gemt først", "Den anden");
        post(
                        "/VIB-1/assessment",
                        scene.consultation.lead(),
                        "chosen",
                        "OUT_OF_SCOPE",
                        "reason",
                        "Den anden",
                        "seen",
                        page.selectFirst("input[name=seen]").val())
                .andExpect(status().isSeeOther());
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Den anden");
    }

    @Test
    void anAnswerIsFinalWhenAnotherHasSeenItAndAReasonIsOwed() throws Exception {
        Document refused =
                Jsoup.parse(post("/VIB-1/assessment", scene.officer, "chosen", "NOTED", "seen", "0", "then", "send")
                        .andExpect(status().isUnprocessableEntity())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(refused.selectFirst("#reason-error").text()).contains("Skriv svaret til kommunen");

        post("/VIB-2/assessment", scene.officer, "chosen", "NOTED", "seen", "0", "then", "send")
                .andExpect(status().isSeeOther());
        assertThat(scene.point("VIB-2").assessment().state()).as("pure support").isEqualTo(AssessmentState.TO_CHECK);
        post("/VIB-2/check", scene.officer, "way", "APPROVE", "seen", "2").andExpect(status().isUnprocessableEntity());
        assertThat(scene.point("VIB-2").isFinal())
                .as("by who wrote it, without a word")
                .isFalse();
        post("/VIB-2/check", scene.consultation.lead(), "way", "SEND_BACK", "seen", "2")
                .andExpect(status().isUnprocessableEntity());
        post("/VIB-2/check", scene.consultation.lead(), "way", "APPROVE", "seen", "2")
                .andExpect(status().isSeeOther());
        assertThat(scene.point("VIB-2").isFinal()).isTrue();
    }

    @Test
    void aPointIsGivenToSomebodyOfTheSecretariatAndFoundAmongTheirs() throws Exception {
        String me = scene.officer.by().person().toString();
        post("/VIB-1/assignment", scene.consultation.lead(), "caseWorker", me, "dueBy", "2020-12-10")
                .andExpect(status().isSeeOther());
        post("/VIB-2/assignment", scene.consultation.lead(), "caseWorker", "7d3f6f4e-0000-4000-8000-000000000000")
                .andExpect(status().isUnprocessableEntity());

        assertThat(listed("?worker=me")).containsExactly("VIB-1");
        assertThat(listed("?due=overdue")).containsExactly("VIB-1");
    }

    @Test
    void whatSaysTheSameIsAnsweredWithIt() throws Exception {
        scene.stem();
        Document page = page("/VIB-2", scene.officer);
        assertThat(page.select(".sp-similar li").eachText())
                .anyMatch(it -> it.contains("AAR-1, Aarhus:") && it.contains("Fælles ord:"));
        String aarhus = page.select(".sp-similar li:contains(AAR-1) input").val();

        post(
                        "/VIB-2/assessment",
                        scene.officer,
                        "chosen",
                        "NOTED",
                        "reason",
                        "Tak.",
                        "seen",
                        "0",
                        "also",
                        aarhus,
                        "also",
                        "nonsense")
                .andExpect(status().isSeeOther());

        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(page("/AAR-1", scene.officer).text()).contains("Sidst vurderet sammen med VIB-2");
    }

    @Test
    void nobodyElseFindsTheDesk() throws Exception {
        for (Actor other :
                List.of(scene.consultation.coordinator("Viborg"), scene.consultation.coordinator("Aarhus"))) {
            mvc.perform(get(address("")).with(As.actor(other))).andExpect(status().isNotFound());
            mvc.perform(get(address("/VIB-1")).with(As.actor(other))).andExpect(status().isNotFound());
            post("/VIB-1/assessment", other, "chosen", "NOTED", "seen", "0").andExpect(status().isNotFound());
        }
        assertThat(scene.point("VIB-1").assessment()).isNull();
    }

    private List<String> listed(String query) throws Exception {
        return page(query, scene.officer).select(".sp-list b").eachText();
    }

    private Document page(String part, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(get(address(part)).with(As.actor(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions post(String part, Actor actor, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(address(part)).with(As.actor(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private String address(String part) {
        return "/consultations/" + scene.consultation.slug() + "/points" + part;
    }
}
