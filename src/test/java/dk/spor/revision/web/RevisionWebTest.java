package dk.spor.revision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.consultation.WithdrawConsultation;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.shared.Direction;
import dk.spor.strategy.MoveParagraph;
import dk.spor.strategy.ParagraphId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class RevisionWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;
    private RevisionScene scene;
    private String base;

    RevisionWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = world.processing();
        base = scene.path() + "/revision";
    }

    @Test
    void anOfficerBeginsTheDraftAndSeesEachPartBesideWhatConcernsIt() throws Exception {
        assertThat(officer()
                        .page(get(base))
                        .select("form[action=" + base + "] button")
                        .text())
                .isEqualTo("Begynd revideret udkast");
        assertThat(officer().send(post(base))).isEqualTo("303 " + base);
        Document page = officer().page(get(base));
        assertThat(page.select(".sp-kicker").text()).contains("Revideret udkast 1", "Under udarbejdelse");
        assertThat(page.select("#spor-2 .sp-concerning").text()).contains("VIB-2", "Viborgs ord om spor to", "AAR-1");
        assertThat(page.select("#spor-1 .sp-concerning")).isEmpty();
        assertThat(page.select("#afsnit-1-1 a[href$=/draft/paragraphs/" + scene.paragraph("1.1") + "]"))
                .isNotEmpty();
    }

    @Test
    void beforeTheProcessingItCannotBeBegun() throws Exception {
        RevisionScene early = world.answered();
        String address = early.path() + "/revision";
        Document page =
                Jsoup.parse(new Asking(mvc, early.officer).answer(get(address)).getContentAsString());
        assertThat(page.select("form[action=" + address + "]")).isEmpty();
        assertThat(page.text()).contains("når behandlingen af svarene er begyndt");
        assertThat(new Asking(mvc, early.officer).answer(post(address)).getStatus())
                .isEqualTo(409);
    }

    @Test
    void aParagraphIsWrittenBesideItsFormerTextAndWhatConcernsIt() throws Exception {
        scene.begin();
        UUID part = scene.edit("2.1", "Nye ord om væksten");
        String draft = "/strategies/" + scene.draft().id() + "/draft/paragraphs";

        Document page = officer().page(get(draft + "/" + part));

        assertThat(page.select("textarea").text()).isEqualTo("Nye ord om væksten");
        assertThat(page.select("[aria-labelledby=h-before]").text())
                .contains("Som det står i den forrige version")
                .doesNotContain("Nye ord");
        assertThat(page.select("[aria-labelledby=h-said]").text())
                .containsSubsequence("VIB-2, Viborg", "Viborgs ord om spor to", "AAR-1, Aarhus")
                .doesNotContain("VIB-1", "Lemvig");
        String track = scene.draft().tracks().get(1).id().toString();
        assertThat(officer()
                        .page(get(draft).queryParam("track", track))
                        .select("[aria-labelledby=h-said]")
                        .text())
                .as("a new one")
                .contains("VIB-2, Viborg");
    }

    @Test
    void aChangeWithoutAReasonIsPointedOutUntilItIsTied() throws Exception {
        scene.begin();
        UUID part = scene.edit("2.1", "Nye ord om væksten");
        Document page = officer().page(get(base));
        assertThat(page.select("#afsnit-2-1 ins").text()).contains("Nye ord om væksten");
        assertThat(page.select("#afsnit-2-1 .sp-warn").text()).isEqualTo("Mangler begrundelse");
        assertThat(page.select(".sp-block a").text()).isEqualTo("Afsnit 2.1: Mangler begrundelse");
        assertThat(page.text()).contains("Én ændring. Én mangler begrundelse.");
        assertThat(officer().page(409, post(base + "/freezing")).text())
                .contains("Afsnit 2.1 er ændret uden begrundelse");
        String address = page.select("#afsnit-2-1 .sp-changed a").attr("href");
        Document asked = officer().page(get(address));
        assertThat(asked.select("#point label").eachText()).containsExactly("VIB-2, Viborg", "AAR-1, Aarhus");
        assertThat(officer()
                        .send(post(address + "/points")
                                .param("point", scene.point("VIB-2").toString())
                                .param("point", scene.point("AAR-1").toString())))
                .isEqualTo("303 " + address);
        Document tied = officer().page(get(address));
        assertThat(tied.select("[aria-labelledby=h-reasons]").text()).contains("VIB-2", "AAR-1");
        assertThat(labels(tied)).containsExactly("VIB-1, Viborg");
        assertThat(tied.select("[aria-labelledby=h-steps] li")).hasSize(2);
        Document ready = officer().page(get(base));
        assertThat(ready.select("#afsnit-2-1 .sp-warn")).isEmpty();
        assertThat(ready.select("[aria-labelledby=h-freeze]").text())
                .contains("Fra da af kan alle læse det", "Ingen får besked");
        assertThat(tied.select("#text-hint").text()).contains("Vises for alle", "når udkastet låses");
        assertThat(officer().send(post(address + "/points/" + scene.point("VIB-2") + "/removal")))
                .isEqualTo("303 " + address);
        assertThat(scene.changes().get(0).reasons()).hasSize(1);
        assertThat(part).isEqualTo(scene.changes().get(0).part());
        assertThat(officer()
                        .page(409, post(base + "/freezing"))
                        .select("#forGood-error")
                        .text())
                .as("nothing is published by one press")
                .contains("Sæt kryds");
        assertThat(officer().send(post(base + "/freezing").param("forGood", "true")))
                .isEqualTo("303 " + base);
        assertThat(officer()
                        .page(get(base))
                        .select("form[action=" + base + "] button")
                        .text())
                .isEqualTo("Begynd næste reviderede udkast");
    }

    @Test
    void whatHasHappenedIsToldInOneOrderAndSeparated() throws Exception {
        scene.begin();
        UUID part = scene.edit("2.1", "Nye ord om væksten");
        RevisionScene.done(scene.bean(MoveParagraph.class)
                .move(scene.draft().id(), new ParagraphId(part), Direction.UP, scene.officer));
        assertThat(officer()
                        .page(get(base + "/parts/" + part))
                        .select("h1+.sp-kind")
                        .text())
                .isEqualTo("Ændret, flyttet");
    }

    @Test
    void aWithdrawnConsultationSaysThatItIsNotThatItIsTooEarly() throws Exception {
        RevisionScene.done(scene.bean(WithdrawConsultation.class)
                .withdraw(scene.desk.consultation.id(), "Den er sat på pause", scene.desk.consultation.lead()));
        assertThat(officer().page(get(base)).select("main").text())
                .contains("Der kan ikke begyndes på et revideret udkast", "Høringen er trukket tilbage")
                .doesNotContain("når behandlingen af svarene er begyndt");
    }

    @Test
    void otherPointsAreFoundBySearching() throws Exception {
        scene.begin();
        String address = base + "/parts/" + scene.edit("1.1", "Nye ord");
        assertThat(labels(officer().page(get(address)))).as("general").containsExactly("VIB-1, Viborg");
        assertThat(labels(officer().page(get(address).param("q", "almene")))).containsExactly("VIB-1, Viborg");
        assertThat(labels(officer().page(get(address).param("q", "lem-1 tema"))))
                .containsExactly("LEM-1, Lemvig »Energi«");
        assertThat(officer().page(get(address).param("q", "<b>")).text())
                .contains("Ingen bemærkninger svarer til \"<b>\"");
        assertThat(officer().page(422, post(address + "/points")).text()).contains("Vælg mindst én bemærkning");
    }

    @Test
    void anEditorialReasonIsWrittenAndKeptWhenItIsRefused() throws Exception {
        scene.begin();
        String address = base + "/parts/" + scene.edit("1.1", "Nye ord");
        assertThat(officer()
                        .page(422, post(address + "/editorial").param("text", " "))
                        .select("#text-error")
                        .text())
                .contains("Skriv, hvorfor ændringen er gjort");
        String tooLong = "x".repeat(2_001);
        assertThat(officer()
                        .page(422, post(address + "/editorial").param("text", tooLong))
                        .select("textarea")
                        .val())
                .isEqualTo(tooLong);
        assertThat(officer().send(post(address + "/editorial").param("text", "Klarere <b>sprog</b>")))
                .isEqualTo("303 " + address);
        assertThat(officer().page(get(base)).select("#afsnit-1-1 .sp-changed").text())
                .contains("Klarere <b>sprog</b>");
        assertThat(officer().send(post(address + "/editorial/removal"))).isEqualTo("303 " + address);
        assertThat(scene.unexplained()).hasSize(1);
    }

    @Test
    void aReasonWhoseChangeIsUndoneIsSaidToBeSo() throws Exception {
        scene.begin();
        String before = scene.draft()
                .paragraph(scene.paragraph("1.1"))
                .orElseThrow()
                .text()
                .text();
        scene.tie(scene.edit("1.1", "Nye ord"), "VIB-1");
        scene.edit("1.1", before);
        Document page = officer().page(get(base));
        assertThat(page.select("#afsnit-1-1 .sp-changed").text()).contains("Ændringen er væk", "VIB-1");
        assertThat(page.text()).contains("Ingen ændringer endnu.");
    }

    @Test
    void whatIsRemovedStandsLastWithItsReasons() throws Exception {
        scene.begin();
        UUID part = scene.remove("1.2");
        scene.editorial(part, "Sagt to gange");
        Document page = officer().page(get(base));
        assertThat(page.select("#slettet-" + part + " del")).isNotEmpty();
        assertThat(page.select("#slettet-" + part).text()).contains("Slettet", "Sagt to gange");
        assertThat(officer().page(get(base + "/parts/" + part)).select("del")).isNotEmpty();
    }

    @Test
    void aPointIsTiedFromItsOwnSideToo() throws Exception {
        scene.begin();
        UUID part = scene.edit("1.1", "Nye ord");
        String address = base + "/points/" + scene.point("VIB-1");
        Document page = officer().page(get(address));
        assertThat(page.select("fieldset label").text()).contains("Afsnit 1.1", "Ændret", "Nye ord");
        assertThat(officer().page(422, post(address)).text()).contains("Vælg en ændring");
        assertThat(officer().send(post(address).param("part", part.toString()))).isEqualTo("303 " + address);
        assertThat(officer()
                        .page(get(address))
                        .select("[aria-labelledby=h-tied]")
                        .text())
                .contains("Afsnit 1.1");
        assertThat(scene.unexplained()).isEmpty();
    }

    @Test
    void fromTheEditorOneComesBackToTheSamePlace() throws Exception {
        scene.begin();
        String editor = "/strategies/" + scene.draft().id() + "/draft";
        assertThat(officer().page(get(editor)).select(".sp-crumbs a[href=" + base + "]"))
                .isNotEmpty();
        String track = scene.draft().tracks().get(0).id().toString();
        assertThat(officer()
                        .send(post(editor + "/paragraphs/" + scene.paragraph("1.1"))
                                .param("text", "Nye ord")
                                .param("track", track)
                                .param("seen", "1")))
                .isEqualTo("303 " + base + "#afsnit-1-1");
        Document draft = officer().page(get(editor));
        assertThat(draft.select("[aria-labelledby=h-missing] a").attr("href")).isEqualTo("#afsnit-1-1");
        assertThat(draft.text()).contains("Mangler, før udkastet kan låses");
    }

    @Test
    void othersFindNothing() throws Exception {
        scene.begin();
        UUID part = scene.edit("1.1", "Nye ord");
        for (Actor other :
                List.of(scene.desk.consultation.coordinator("Viborg"), scene.desk.consultation.coordinator("Lemvig"))) {
            for (MockHttpServletRequestBuilder request : List.of(
                    get(base),
                    post(base),
                    post(base + "/freezing"),
                    get(base + "/parts/" + part),
                    post(base + "/parts/" + part + "/editorial").param("text", "Derfor"),
                    get(base + "/points/" + scene.point("VIB-1")))) {
                assertThat(new Asking(mvc, other).answer(request).getStatus()).isEqualTo(404);
            }
        }
        assertThat(scene.unexplained()).hasSize(1);
        String foreign = base + "/points/" + world.processing().point("VIB-1");
        assertThat(officer().answer(get(foreign)).getStatus()).isEqualTo(404);
        assertThat(officer().answer(get(base + "/parts/" + UUID.randomUUID())).getStatus())
                .isEqualTo(404);
    }

    private static List<String> labels(Document page) {
        return page.select("fieldset label").stream().map(Element::text).toList();
    }

    private Asking officer() {
        return new Asking(mvc, scene.officer);
    }
}
