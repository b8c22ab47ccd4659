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
import org.jsoup.nodes.Element;
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
                .contains(
                        "Foreslået af 3 kommuner (3 bemærkninger).",
                        "Lemvigs tema",
                        "Skives begrundelse",
                        "Lav til spor i næste udkast");
        assertThat(officer().send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        assertThat(officer().send(post(own + "/track"))).isEqualTo("303 " + base + "#tema-" + id);
        Document done = officer().page(get(base));
        assertThat(done.select("#tema-" + id + " a[href$=/revision#spor-4]").text())
                .isEqualTo("Spor 4 i udkastet: Energi og forsyning");
        assertThat(done.select("form[action=" + own + "/track]")).isEmpty();
        Document draft = officer().page(get(scene.path() + "/revision"));
        assertThat(draft.select("#spor-4 .sp-changed").text()).contains("LEM-1", "SAM-1", "SKI-1", "Nyt");
        assertThat(draft.select("#spor-5")).isEmpty();
    }

    @Test
    void supportIsPutUnderAThemeByNumberAndTakenOutAgain() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        String own = base + "/" + theme;
        assertThat(officer().send(post(own + "/points").param("labels", "vib-1, AAR-1")))
                .isEqualTo("303 " + base + "#tema-" + theme);
        assertThat(officer().page(get(base)).select("#tema-" + theme).text())
                .contains(
                        "Foreslået af én kommune (én bemærkning). Støttet af 2 andre bemærkninger.",
                        "Viborgs almene ord");
        Document refused = officer().page(422, post(own + "/points").param("labels", "VIB-2, xyz-9"));
        Element field = refused.selectFirst("#labels-tema-" + theme);
        assertThat(field.val()).isEqualTo("VIB-2, xyz-9");
        assertThat(refused.select("#labels-tema-" + theme + "-error").text()).endsWith("med nummeret XYZ-9");
        assertThat(refused.select(".alert a[href=#labels-tema-" + theme + "]")).hasSize(1);
        assertThat(officer().page(get(base)).select("#tema-" + theme).text()).doesNotContain("VIB-2, Viborg");
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
        Document refused = officer().page(422, post(base + "/" + dropped + "/dropping"));
        assertThat(refused.select("#reason-tema-" + dropped + "-error").text())
                .contains("Skriv, hvorfor temaet ikke bliver et spor");
        String tooLong = "x".repeat(2_001);
        Document kept =
                officer().page(422, post(base + "/" + dropped + "/dropping").param("reason", tooLong));
        assertThat(kept.select("details[open] #reason-tema-" + dropped).val()).isEqualTo(tooLong);
        assertThat(kept.select(".alert a[href=#reason-tema-" + dropped + "]")).hasSize(1);
        assertThat(officer()
                        .page(422, post(base + "/" + under + "/dropping").param("reason", "Mine ord"))
                        .select("#tema-" + under)
                        .text())
                .contains("Du skrev: Mine ord");
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
                post(base + "/" + theme + "/name").param("name", "Nej").param("seen", "Energi"),
                post(base + "/" + theme + "/reopening"))) {
            assertThat(new Asking(mvc, lemvig).answer(request).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void whoGathersWhatSomebodyElseHasGatheredIsToldAndKeepsWhatWasTyped() throws Exception {
        scene.gather("Energi", "LEM-1");
        Document page = officer()
                .page(
                        422,
                        post(base)
                                .param("name", "Forsyning")
                                .param("point", scene.point("LEM-1").toString())
                                .param("point", scene.point("SAM-1").toString()));
        assertThat(page.select("#point-error").text())
                .endsWith("LEM-1 står allerede under temaet »Energi«. Tag den ud dér først");
        assertThat(page.select("#name").val()).isEqualTo("Forsyning");
        assertThat(page.select("fieldset input[checked]").eachAttr("value"))
                .containsExactly(scene.point("SAM-1").toString());
        assertThat(page.text()).doesNotContain("Forslagene er samlet");
    }

    @Test
    void theStepsOfAThemeAreTold() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        officer().send(post(base + "/" + theme + "/dropping").param("reason", "Det er sagt"));
        List<String> steps = officer()
                .page(get(base))
                .select("#tema-" + theme + " details li")
                .eachText();
        assertThat(steps).hasSize(3);
        assertThat(steps.get(0)).endsWith("afgjorde, at det ikke bliver et spor: Det er sagt");
        assertThat(steps.get(1)).endsWith("tilføjede LEM-1");
        assertThat(steps.get(2)).endsWith("oprettede temaet »Energi«");
    }

    @Test
    void theSecondOfTwoWhoRenameAThemeReadsTheNameOfTheFirstAndKeepsTheirOwn() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        String own = base + "/" + theme + "/name";
        assertThat(officer()
                        .page(get(base))
                        .select("form[action=" + own + "] [name=seen]")
                        .val())
                .isEqualTo("Energi");
        assertThat(officer().send(post(own).param("name", "Energi og forsyning").param("seen", "Energi")))
                .isEqualTo("303 " + base + "#tema-" + theme);
        Document page = officer().page(422, post(own).param("name", "Varme").param("seen", "Energi"));
        assertThat(page.select("#name-tema-" + theme + "-error").text()).contains("»Energi og forsyning«");
        assertThat(page.select("#name-tema-" + theme).val()).isEqualTo("Varme");
        assertThat(page.select("form[action=" + own + "] [name=seen]").val()).isEqualTo("Energi og forsyning");
        assertThat(page.select("#name").val()).as("of a new theme").isEmpty();
        assertThat(page.select("#tema-" + theme + " details li").eachText().get(0))
                .endsWith("gav det navnet »Energi og forsyning«");
    }

    @Test
    void proposalsThatStandWordForWordAreWrittenOrLetStand() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        officer().send(post(base + "/" + theme + "/track"));
        String revision = scene.path() + "/revision";
        String stand = revision + "/parts/" + theme.paragraph().value() + "/standing";
        Document page = officer().page(get(revision));
        assertThat(page.select("#afsnit-4-1").text()).contains("Forslagene, ord for ord");
        assertThat(page.select(".sp-block a[href=#afsnit-4-1]").text())
                .isEqualTo("Afsnit 4.1 er forslagene om »Energi«, ord for ord. Skriv det, eller lad ordene stå");
        assertThat(page.select("[name=forGood]")).isEmpty();
        assertThat(officer().send(post(stand))).isEqualTo("303 " + revision + "#afsnit-4-1");
        Document ready = officer().page(get(revision));
        assertThat(ready.select("form[action=" + stand + "]")).isEmpty();
        assertThat(ready.select("[name=forGood]")).hasSize(1);
    }

    @Test
    void whatSomebodyHasWrittenMeanwhileIsNotLetStandAndIsShown() throws Exception {
        ThemeId theme = scene.gather("Energi", "LEM-1");
        officer().send(post(base + "/" + theme + "/track"));
        scene.edit("4.1", "Vi samarbejder om energien.");
        String part = scene.path() + "/revision/parts/" + theme.paragraph().value();
        Document page = officer().page(422, post(part + "/standing"));
        assertThat(page.select("[role=alert]").text()).contains("Afsnittet er skrevet om imens");
        assertThat(page.text()).contains("Vi samarbejder om energien.");
    }

    private Asking officer() {
        return new Asking(mvc, scene.officer);
    }
}
