package dk.spor.revision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.revision.ThemeId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
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
        Document page = page(get(base));
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
        assertThat(send(gathering)).isEqualTo("303 " + base + "#tema-" + id);
        String own = base + "/" + id;
        assertThat(page(get(base)).select("#tema-" + id).text())
                .contains("Foreslået af 3.", "Lemvigs tema", "Skives begrundelse", "Lav til spor i næste udkast");
        assertThat(send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        assertThat(send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        Document done = page(get(base));
        assertThat(done.select("#tema-" + id + " a[href$=/revision#spor-4]").text())
                .isEqualTo("Spor 4 i udkastet: Energi og forsyning");
        assertThat(done.select("form[action=" + own + "/track]")).isEmpty();
        Document draft = page(get(scene.path() + "/revision"));
        assertThat(draft.select("#spor-4 .sp-reasons").text()).contains("LEM-1", "SAM-1", "SKI-1", "Nyt");
        assertThat(draft.select("#spor-5")).isEmpty();
    }

    @Test
    void supportIsPutUnderAThemeByNumberAndTakenOutAgain() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        String own = base + "/" + theme;
        assertThat(send(post(own + "/points").param("labels", "vib-1, AAR-1")))
                .isEqualTo("303 " + base + "#tema-" + theme);
        assertThat(page(get(base)).select("#tema-" + theme).text())
                .contains("Foreslået af en. Støttet af 2 andre bemærkninger.", "Viborgs almene ord");
        assertThat(page(422, post(own + "/points").param("labels", "XYZ-9")).text())
                .contains("Vælg mindst én bemærkning");
        send(post(own + "/points/" + scene.point("VIB-1") + "/removal"));
        assertThat(page(get(base)).select("#tema-" + theme).text()).doesNotContain("Viborgs almene ord");
    }

    @Test
    void aThemeIsPutUnderATrackOrDroppedWithAReason() throws Exception {
        ThemeId under = scene.gather("Energi", "LEM-1");
        ThemeId dropped = scene.gather("Forsyning", "SAM-1");
        String first = scene.revision().consulted().tracks().get(0).id().toString();
        send(post(base + "/" + under + "/paragraph").param("track", first));
        assertThat(page(get(base)).select("#tema-" + under).text()).contains("Står under spor 1 i udkastet");
        assertThat(page(422, post(base + "/" + dropped + "/dropping")).text())
                .contains("Skriv, hvorfor ændringen er gjort");
        send(post(base + "/" + dropped + "/dropping").param("reason", "Det er sagt i spor 1"));
        assertThat(page(get(base)).select("#tema-" + dropped).text())
                .contains("Bliver ikke et spor: Det er sagt i spor 1");
        send(post(base + "/" + dropped + "/reopening"));
        assertThat(page(get(base)).select("#tema-" + dropped).text()).contains("Lav til spor i næste udkast");
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() throws Exception {
        String lemvig = scene.point("LEM-1").toString();
        Document page = page(422, post(base).param("point", lemvig));
        assertThat(page.select("#name-error").text()).contains("Skriv et navn på temaet");
        assertThat(page.select("input[value=" + lemvig + "]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void beforeTheProcessingThemesAreGatheredAndNotYetDecided() throws Exception {
        scene = world.answered();
        base = scene.path() + "/themes";
        ThemeId theme = scene.gather("Energi", "LEM-1");
        Document page = page(get(base));
        assertThat(page.select("form[action$=/track]")).isEmpty();
        assertThat(page.text()).contains("når behandlingen af svarene er begyndt");
        assertThat(page(422, post(base + "/" + theme + "/track")).text())
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
            assertThat(answer(request, lemvig).getStatus()).isEqualTo(404);
        }
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return page(200, request);
    }

    private Document page(int status, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request, scene.officer);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private String send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request, scene.officer);
        return answer.getStatus() + " " + answer.getHeader("Location");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(As.actor(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
