package dk.spor.revision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.revision.ThemeId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class SupplementaryThemesWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;
    private RevisionScene scene;
    private String base;

    SupplementaryThemesWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = world.processing();
        base = scene.path() + "/themes";
    }

    @Test
    void threeProposalsAreGatheredAndMadeATrackThatPointsBackToThem() throws Exception {
        Document page = officer().page(get(base));
        assertThat(page.select("#h-loose").text()).isEqualTo("3 forslag er ikke samlet");
        assertThat(page.select("fieldset label").eachText())
                .containsExactly(
                        "»Energi« LEM-1, Lemvig",
                        "»Energi og forsyning« SAM-1, Samsø",
                        "»Vedvarende energi« SKI-1, Skive");
        assertThat(page.select("fieldset").text()).contains("et spor for sig", "Lemvigs begrundelse");
        String id = page.select("input[name=id]").val();
        MockHttpServletRequestBuilder gathering = post(base)
                .param("id", id)
                .param("name", "Energi og forsyning")
                .param("point", scene.point("LEM-1").toString())
                .param("point", scene.point("SAM-1").toString())
                .param("point", scene.point("SKI-1").toString());
        assertThat(officer().send(gathering)).isEqualTo("303 " + base + "#tema-" + id);
        String own = base + "/" + id;
        assertThat(officer().page(get(base)).select("#tema-" + id).text())
                .contains("Foreslået af 3.", "Lemvigs tema", "Skives begrundelse", "Lav til spor i næste udkast");
        assertThat(officer().send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        assertThat(officer().send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        Document done = officer().page(get(base));
        assertThat(done.select("#tema-" + id + " a[href$=/revision#spor-4]").text())
                .isEqualTo("Spor 4 i udkastet: Energi og forsyning");
        assertThat(done.select("form[action=" + own + "/track]")).isEmpty();
        Document draft = officer().page(get(scene.path() + "/revision"));
        assertThat(draft.select("#spor-4 .sp-reasons").text()).contains("LEM-1", "SAM-1", "SKI-1", "Nyt");
        assertThat(draft.select("#spor-5")).isEmpty();
    }

    @Test
    void supportIsPutUnderAThemeByNumberAndTakenOutAgain() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        String own = base + "/" + theme;
        assertThat(officer().send(post(own + "/points").param("labels", "vib-1, AAR-1")))
                .isEqualTo("303 " + base + "#tema-" + theme);
        assertThat(officer().page(get(base)).select("#tema-" + theme).text())
                .contains("Foreslået af en. Støttet af 2 andre bemærkninger.", "Viborgs almene ord");
        assertThat(officer()
                        .page(422, post(own + "/points").param("labels", "XYZ-9"))
                        .text())
                .contains("Vælg mindst én bemærkning");
        officer().send(post(own + "/points/" + scene.point("VIB-1") + "/removal"));
        assertThat(officer().page(get(base)).select("#tema-" + theme).text()).doesNotContain("Viborgs almene ord");
    }

    @Test
    void aThemeIsPutUnderATrackOrDroppedWithAReason() throws Exception {
        ThemeId under = scene.gather("Energi", "LEM-1");
        ThemeId dropped = scene.gather("Forsyning", "SAM-1");
        String first = scene.revision().consulted().tracks().get(0).id().toString();
        officer().send(post(base + "/" + under + "/paragraph").param("track", first));
        assertThat(officer().page(get(base)).select("#tema-" + under).text()).contains("Står under spor 1 i udkastet");
        assertThat(officer().page(422, post(base + "/" + dropped + "/dropping")).text())
                .contains("Skriv, hvorfor ændringen er gjort");
        officer().send(post(base + "/" + dropped + "/dropping").param("reason", "Det er sagt i spor 1"));
        assertThat(officer().page(get(base)).select("#tema-" + dropped).text())
                .contains("Bliver ikke et spor: Det er sagt i spor 1");
        officer().send(post(base + "/" + dropped + "/reopening"));
        assertThat(officer().page(get(base)).select("#tema-" + dropped).text()).contains("Lav til spor i næste udkast");
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() throws Exception {
        String lemvig = scene.point("LEM-1").toString();
        Document page = officer().page(422, post(base).param("point", lemvig));
        assertThat(page.select("#name-error").text()).contains("Skriv et navn på temaet");
        assertThat(page.select("input[value=" + lemvig + "]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void beforeTheProcessingThemesAreGatheredAndNotYetDecided() throws Exception {
        scene = world.answered();
        base = scene.path() + "/themes";
        ThemeId theme = scene.gather("Energi", "LEM-1");
        Document page = officer().page(get(base));
        assertThat(page.select("form[action$=/track]")).isEmpty();
        assertThat(page.text()).contains("når behandlingen af svarene er begyndt");
        assertThat(officer().page(422, post(base + "/" + theme + "/track")).text())
                .contains("når behandlingen af svarene er begyndt");
    }

    @Test
    void othersFindNothing() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        Actor lemvig = scene.desk.consultation.coordinator("Lemvig");
        for (MockHttpServletRequestBuilder request : List.of(
                get(base),
                post(base).param("name", "Energi"),
                post(base + "/" + theme + "/points").param("labels", "SAM-1"),
                post(base + "/" + theme + "/track"),
                post(base + "/" + theme + "/dropping").param("reason", "Nej"),
                post(base + "/" + theme + "/reopening"))) {
            assertThat(new Asking(mvc, lemvig).answer(request).getStatus()).isEqualTo(404);
        }
    }

    private Asking officer() {
        return new Asking(mvc, scene.officer);
    }
}
