package dk.spor.revision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.RetitleStrategy;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What is said of the strategy as a whole, and its title. */
@WebTest
class WholeStrategyWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;
    private RevisionScene scene;
    private String base;

    WholeStrategyWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void aRevisedDraftIsBeingWritten() {
        scene = world.processing().begin();
        base = scene.path() + "/revision";
    }

    @Test
    void generalInputsStandOnTheDraftsPageAndBesideItsTitle() throws Exception {
        assertThat(officer()
                        .page(get(base))
                        .select("#strategien .sp-concerning")
                        .text())
                .contains("VIB-1", "Viborgs almene ord")
                .doesNotContain("VIB-2", "LEM-1");
        assertThat(said("/title")).contains("VIB-1, Viborg").doesNotContain("VIB-2");
        assertThat(said("/paragraphs")).as("a new paragraph of the preface").contains("VIB-1, Viborg");
    }

    @Test
    void whatIsSaidOfATrackStandsBesideItsTitle() throws Exception {
        assertThat(said("/tracks/" + scene.draft().tracks().get(1).id()))
                .contains("VIB-2, Viborg", "AAR-1, Aarhus")
                .doesNotContain("VIB-1");
        assertThat(said("/tracks/" + scene.draft().tracks().get(0).id())).isEmpty();
    }

    @Test
    void anyChangeMayAnswerAGeneralInput() throws Exception {
        UUID part = scene.edit("2.1", "Nye ord om væksten");
        String address = base + "/parts/" + part;
        Document page = officer().page(get(address));
        assertThat(page.select("#point label").eachText()).containsExactly("VIB-2, Viborg", "AAR-1, Aarhus");
        assertThat(page.select("#general label").eachText()).containsExactly("VIB-1, Viborg");
        officer()
                .send(post(address + "/points")
                        .param("point", scene.point("VIB-1").toString()));
        assertThat(scene.unexplained()).isEmpty();
        assertThat(officer().page(get(address)).select("#general")).isEmpty();
    }

    @Test
    void aNewTitleOfTheStrategyNeedsAReasonAsAnyChangeDoes() throws Exception {
        RevisionScene.done(
                scene.bean(RetitleStrategy.class).retitle(scene.draft().id(), "Klimastrategi 2030", scene.officer));
        UUID title = scene.draft().strategy().value();

        assertThat(((Outcome.Refused<?>) scene.freeze()).refusals())
                .containsExactly(Refusal.of("revision.refusal.titleChanged", "Klimastrategi 2030")
                        .at("strategien"));
        Document page = officer().page(get(base));
        assertThat(page.select("#strategien .sp-changed").text()).contains("Mangler begrundelse", "[tilføjet: 2030]");
        String address = page.select("#strategien .sp-changed a").attr("href");
        assertThat(officer().page(get(address)).select("h1").text())
                .isEqualTo("Begrundelser for ændringen: Strategiens titel");
        officer()
                .send(post(address + "/points")
                        .param("point", scene.point("VIB-1").toString()));
        RevisionScene.done(scene.freeze());

        assertThat(scene.changes().get(0).part()).isEqualTo(title);
        Document changes = officer().page(get("/strategies/" + scene.draft().id() + "/changes"));
        assertThat(changes.select("#strategien .sp-reasons").text()).contains("VIB-1, Viborg");
        assertThat(officer().page(get(scene.path() + "/report")).text()).contains("Strategiens titel: Ændret");
        assertThat(officer().page(get(scene.path() + "/points/VIB-1")).text())
                .contains("Strategiens titel, ændret i revideret udkast 1");
    }

    private String said(String below) throws Exception {
        return officer()
                .page(get("/strategies/" + scene.draft().id() + "/draft" + below))
                .select("[aria-labelledby=h-said]")
                .text();
    }

    private Asking officer() {
        return new Asking(mvc, scene.officer);
    }
}
