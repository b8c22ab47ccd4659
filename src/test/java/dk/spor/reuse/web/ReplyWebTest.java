package dk.spor.reuse.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ReplyWebTest {

    private final Desk desk;
    private final SynthesisWorld world;
    private SynthesisScene scene;

    ReplyWebTest(MockMvc mvc, SynthesisWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @BeforeEach
    void somethingToAnswer() {
        scene = world.answered();
    }

    @Test
    void oneIsWrittenChangedAndTakenOutOfUse() throws Exception {
        String id = added("Senere", "Det tages op senere.");
        assertThat(page("").select(".sp-replies li").eachText())
                .singleElement()
                .asString()
                .contains("Senere", "ikke brugt endnu", "Det tages op senere.");

        assertThat(post("/" + id, "title", "Senere", "text", "Det tages op i 2022.", "seen", "1")
                        .status())
                .isEqualTo(303);
        assertThat(post("/" + id + "/withdrawal", "seen", "2").status()).isEqualTo(303);

        assertThat(page("").text()).contains("Ét standardsvar er taget ud af brug");
        Document page = page("/" + id);
        assertThat(page.select(".alert").text()).contains("Taget ud af brug");
        assertThat(page.select(".sp-history > li").eachText())
                .hasSize(3)
                .last()
                .asString()
                .contains("Gemt", "Det tages op senere.");
        assertThat(post("/" + id, "title", "Senere", "text", "Det tages op i 2022.", "seen", "3")
                        .status())
                .isEqualTo(303);
        assertThat(page("").text()).as("in use again").doesNotContain("taget ud af brug");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        added("Senere", "Det tages op senere.");
        Answer refused = post("", "title", "senere", "text", "Mine ord");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#title-error")).contains("»senere«");
        assertThat(refused.typed("text").strip()).isEqualTo("Mine ord");
        assertThat(refused.value("id")).isNotEmpty();
    }

    @Test
    void theSecondOfTwoReadsWhatTheFirstWroteAndKeepsTheOwnWords() throws Exception {
        String id = added("Senere", "Det tages op senere.");
        post("/" + id, "title", "Senere", "text", "Den første", "seen", "1");

        Answer refused = post("/" + id, "title", "Senere", "text", "Den anden", "seen", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".sp-block")).contains("Den første");
        assertThat(refused.typed("text").strip()).isEqualTo("Den anden");

        Answer tooLong = post("/" + id, "title", "", "text", "Den anden", "seen", "1");
        assertThat(tooLong.page().select("input[name=seen]").first().val())
                .as("not told yet, so it is not written over")
                .isEqualTo("1");
        assertThat(post(
                                "/" + id,
                                "title",
                                "Senere",
                                "text",
                                "Den anden",
                                "seen",
                                refused.page()
                                        .select("input[name=seen]")
                                        .first()
                                        .val())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void othersFindNothing() throws Exception {
        String id = added("Senere", "Det tages op senere.");
        SynthesisScene elsewhere = world.answered();
        for (Actor other : new Actor[] {
            scene.consultation.coordinator("Viborg"),
            scene.consultation.world().somebody(scene.consultation.association(), Role.CHAIR)
        }) {
            String all = address("");
            assertThat(desk.open(all, other).status()).isEqualTo(404);
            assertThat(desk.send(all, other, "title", "x", "text", "x").status())
                    .isEqualTo(404);
            assertThat(desk.open(all + "/" + id, other).status()).isEqualTo(404);
            assertThat(desk.send(all + "/" + id, other).status()).isEqualTo(404);
            assertThat(desk.send(all + "/" + id + "/withdrawal", other).status())
                    .isEqualTo(404);
        }
        String there = "/consultations/" + elsewhere.consultation.slug() + "/reasons/" + id;
        assertThat(desk.open(there, elsewhere.officer).status())
                .as("by another consultation's address")
                .isEqualTo(404);
        assertThat(desk.send(there, elsewhere.officer, "title", "x", "text", "x", "seen", "1")
                        .status())
                .isEqualTo(404);
        assertThat(desk.send(there + "/withdrawal", elsewhere.officer, "seen", "1")
                        .status())
                .isEqualTo(404);
    }

    private String added(String title, String text) throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(post("", "id", id, "title", title, "text", text).status()).isEqualTo(303);
        return id;
    }

    private Document page(String part) throws Exception {
        Answer answer = desk.open(address(part), scene.officer);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    private Answer post(String part, String... fields) throws Exception {
        return desk.send(address(part), scene.officer, fields);
    }

    private String address(String part) {
        return "/consultations/" + scene.consultation.slug() + "/reasons" + part;
    }
}
