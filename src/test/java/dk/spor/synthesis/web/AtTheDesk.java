package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.Actor;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.MockMvc;

/** What the tests of the desk's pages do: each has a consultation whose deadline has passed, and opens and sends as its secretariat. */
abstract class AtTheDesk {

    final Desk desk;
    final SynthesisWorld world;
    SynthesisScene scene;

    private final String below;

    /** @param below where the tested pages begin, in the address of the consultation: "/points" */
    AtTheDesk(MockMvc mvc, SynthesisWorld world, String below) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.below = below;
    }

    @BeforeEach
    void somethingToAnswer() {
        scene = world.answered();
    }

    final String address(String part) {
        return "/consultations/" + scene.consultation.slug() + below + part;
    }

    final Document page(String part) throws Exception {
        return page(part, scene.officer);
    }

    final Document page(String part, Actor actor) throws Exception {
        Answer answer = desk.open(address(part), actor);
        assertThat(answer.status()).as(address(part)).isEqualTo(200);
        return answer.page();
    }

    final Answer post(String part, String... fields) throws Exception {
        return post(part, scene.officer, fields);
    }

    final Answer post(String part, Actor actor, String... fields) throws Exception {
        return desk.send(address(part), actor, fields);
    }

    /** The labels of the points that a list shows. */
    final List<String> listed(String query) throws Exception {
        return page(query).select(".sp-list b").eachText();
    }

    /** A point as it is read now, in the words of a form. */
    final String seen(String label) {
        return scene.seen(label).sent();
    }
}
