package dk.spor.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.strategy.RetitleStrategy;
import dk.spor.trace.TraceScene;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class TitleTraceWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;

    TitleTraceWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @Test
    void aNewTitleOfTheStrategyIsFollowedFromThePointAndBack() throws Exception {
        RevisionScene revision = world.processing().begin();
        TraceScene scene = TraceScene.of(revision);
        RevisionScene.done(
                revision.bean(RetitleStrategy.class).retitle(scene.version(), "Klimastrategi 2030", revision.officer));
        RevisionScene.done(revision.tie(revision.draft().strategy().value(), "VIB-1"));
        RevisionScene.done(revision.freeze());
        Actor viborg = scene.coordinator("Viborg");
        String trace = "/strategies/" + scene.version() + "/title/trace";
        assertThat(new Asking(mvc, viborg).answer(get(trace)).getStatus()).isEqualTo(404);
        scene.concluded();

        Document point = page(scene.point("VIB-1"));
        assertThat(point.select("tbody th").eachText())
                .contains("Strategiens titel: ændret", "Strategiens titel står nu sådan");
        assertThat(point.select("a[href=" + trace + "]").text()).isEqualTo("Alt, der har ændret strategiens titel");
        Document back = page(trace);
        assertThat(back.select("tbody th").eachText())
                .containsExactly(
                        "VIB-1, Viborg Kommune", "Strategiens titel: ændret", "Strategiens titel står nu sådan");
        assertThat(back.select("tbody tr:last-child").text()).contains("Klimastrategi 2030");
        assertThat(new Asking(mvc, viborg).answer(get(trace + ".json")).getContentAsString())
                .contains("\"type\":\"STRATEGY\"", "Klimastrategi 2030", "VIB-1");
    }

    private Document page(String address) throws Exception {
        return new Asking(mvc, Actor.ANYONE).page(get(address));
    }
}
