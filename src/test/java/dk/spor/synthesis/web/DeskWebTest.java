package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class DeskWebTest extends AtTheDesk {

    DeskWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "/points");
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
        assertThat(post(
                                "/VIB-1/assessment",
                                scene.officer,
                                "municipality",
                                "viborg",
                                "chosen",
                                "CLARIFIED",
                                "reason",
                                "Nu tydeligere.",
                                "note",
                                "Spørg Ib",
                                "seen",
                                seen("VIB-1"),
                                "then",
                                "next")
                        .location())
                .isEqualTo(address("/VIB-2?municipality=viborg"));

        assertThat(scene.point("VIB-1").assessment().state()).isEqualTo(AssessmentState.DRAFT);
        Document page = page("/VIB-1", scene.officer);
        assertThat(page.selectFirst("#reason").text()).isEqualTo("Nu tydeligere.");
        assertThat(page.selectFirst("#note").text()).isEqualTo("Spørg Ib");
        assertThat(page.selectFirst("input[name=chosen][checked]").val()).isEqualTo("CLARIFIED");
    }

    @Test
    void ofTwoOfficersTheSecondReadsWhatTheFirstWroteAndKeepsTheOwnWords() throws Exception {
        String seen = seen("VIB-1");
        post("/VIB-1/assessment", scene.officer, "chosen", "NOTED", "reason", "Den første", "seen", seen);

        Document page = post(
                        "/VIB-1/assessment",
                        scene.consultation.lead(),
                        "chosen",
                        "OUT_OF_SCOPE",
                        "reason",
                        "Den anden",
                        "seen",
                        seen)
                .page();

        assertThat(page.selectFirst(".sp-block").text()).contains("Den første");
        assertThat(page.selectFirst("#reason").text()).isEqualTo("Den anden");
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Den første");
        assertThat(page("/VIB-1", scene.officer).select(".sp-history").text())
                .as("the first one is told")
                .contains("Skrevet, men ikke gemt", "Den anden");
        assertThat(post(
                                "/VIB-1/assessment",
                                scene.consultation.lead(),
                                "chosen",
                                "OUT_OF_SCOPE",
                                "reason",
                                "Den anden",
                                "seen",
                                page.selectFirst("input[name=seen]").val())
                        .status())
                .isEqualTo(303);
        assertThat(scene.point("VIB-1").assessment().reason().text()).isEqualTo("Den anden");
    }

    @Test
    void anAnswerIsFinalWhenAnotherHasSeenItAndAReasonIsOwed() throws Exception {
        Document refused = post(
                        "/VIB-1/assessment", scene.officer, "chosen", "NOTED", "seen", seen("VIB-1"), "then", "send")
                .page();
        assertThat(refused.selectFirst("#reason-error").text()).contains("Skriv svaret til kommunen");

        assertThat(post("/VIB-2/assessment", scene.officer, "chosen", "NOTED", "seen", seen("VIB-2"), "then", "send")
                        .status())
                .isEqualTo(303);
        assertThat(scene.point("VIB-2").assessment().state()).as("pure support").isEqualTo(AssessmentState.TO_CHECK);
        assertThat(post("/VIB-2/check", scene.officer, "way", "APPROVE", "sawRevision", "2")
                        .status())
                .isEqualTo(422);
        assertThat(scene.point("VIB-2").isFinal())
                .as("by who wrote it, without a word")
                .isFalse();
        assertThat(post("/VIB-2/check", scene.consultation.lead(), "way", "SEND_BACK", "sawRevision", "2")
                        .status())
                .isEqualTo(422);
        assertThat(post("/VIB-2/check", scene.consultation.lead(), "way", "APPROVE", "sawRevision", "2")
                        .status())
                .isEqualTo(303);
        assertThat(scene.point("VIB-2").isFinal()).isTrue();
    }

    @Test
    void aPointIsGivenToSomebodyOfTheSecretariatAndFoundAmongTheirs() throws Exception {
        String me = scene.officer.by().person().toString();
        assertThat(post("/VIB-1/assignment", scene.consultation.lead(), "caseWorker", me, "dueBy", "2020-12-10")
                        .status())
                .isEqualTo(303);
        assertThat(post(
                                "/VIB-2/assignment",
                                scene.consultation.lead(),
                                "caseWorker",
                                "7d3f6f4e-0000-4000-8000-000000000000")
                        .status())
                .isEqualTo(422);

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

        assertThat(post(
                                "/VIB-2/assessment",
                                scene.officer,
                                "chosen",
                                "NOTED",
                                "reason",
                                "Tak.",
                                "seen",
                                seen("VIB-2"),
                                "also",
                                aarhus,
                                "also",
                                "nonsense")
                        .status())
                .isEqualTo(303);

        assertThat(scene.point("AAR-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(page("/AAR-1", scene.officer).text()).contains("Sidst vurderet sammen med VIB-2");
    }

    @Test
    void nobodyElseFindsTheDesk() throws Exception {
        for (Actor other :
                List.of(scene.consultation.coordinator("Viborg"), scene.consultation.coordinator("Aarhus"))) {
            assertThat(desk.open(address(""), other).status()).isEqualTo(404);
            assertThat(desk.open(address("/VIB-1"), other).status()).isEqualTo(404);
            assertThat(post("/VIB-1/assessment", other, "chosen", "NOTED", "seen", "0")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(scene.point("VIB-1").assessment()).isNull();
    }
}
