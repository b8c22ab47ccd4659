package dk.spor.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.revision.RevisionWorld;
import dk.spor.synthesis.Splitting;
import dk.spor.trace.TraceScene;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class TraceWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;
    private TraceScene scene;
    private Actor officer;
    private UUID part;

    TraceWebTest(MockMvc mvc, RevisionWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void aRevisedDraft() {
        scene = TraceScene.revised(world.processing());
        officer = scene.revision.officer;
        part = scene.revision.paragraph("1.1").value();
    }

    @Test
    void fromThePointThroughItsAnswerToTheParagraphAndBack() throws Exception {
        Document page = page(scene.point("VIB-1"), officer);
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        said -> assertThat(said).contains("Kommunen skrev", "Viborgs almene ord", "Viborg Kommune"),
                        answer -> assertThat(answer).contains("Præciseret", "Det står nu tydeligere"),
                        change -> assertThat(change)
                                .contains("Afsnit 1.1: ændret", "Nye ord om planer", "Også på grund af AAR-1, Aarhus"),
                        now -> assertThat(now).contains("Afsnit 1.1 står nu sådan", "Revideret udkast 1"));
        Document back =
                page(page.select("td a[href=" + scene.paragraph(part) + "]").attr("href"), officer);
        assertThat(back.select("tbody th").eachText())
                .containsExactly(
                        "VIB-1, Viborg Kommune",
                        "AAR-1, Aarhus Kommune",
                        "Afsnit 1.1: ændret",
                        "Afsnit 1.1 står nu sådan");
        assertThat(back.select("th a").eachAttr("href")).containsExactly(scene.point("VIB-1"), scene.point("AAR-1"));
    }

    @Test
    void thePictureHasTheStopsOfTheTableAndSaysInWordsWhatItShows() throws Exception {
        for (String address : List.of(scene.point("VIB-1"), scene.paragraph(part))) {
            Document page = page(address, officer);
            assertThat(page.select("svg.sp-tracepic[role=img] > title").text())
                    .contains(
                            address.contains("VIB-1")
                                    ? "VIB-1 fra Viborg Kommune: Præciseret"
                                    : "Afsnit 1.1: én ændring")
                    .endsWith("Tabellen siger det samme.");
            assertThat(page.select("svg.sp-tracepic > g")).hasSameSizeAs(page.select("tbody tr"));
        }
        assertThat(page(scene.point("VIB-2"), officer)
                        .select("svg.sp-tracepic text")
                        .eachText())
                .contains("VIB-2", "Ikke endeligt vurderet", "Ingen ændring");
    }

    @Test
    void whatIsGoneHasATraceAndAnEditorialReasonStandsInIt() throws Exception {
        UUID gone = scene.revision
                .revision()
                .consulted()
                .tracks()
                .get(0)
                .paragraphs()
                .get(1)
                .id()
                .value();
        assertThat(page(scene.paragraph(gone), officer).select("tbody th").eachText())
                .containsExactly("Redaktionel", "Afsnit 1.2: slettet", "Afsnit 1.2 findes ikke længere");
        assertThat(status(scene.paragraph(UUID.randomUUID()), officer)).isEqualTo(404);
    }

    @Test
    void aPieceIsMarkedWhereItStandsInTheMunicipalitysWords() throws Exception {
        Splitting.of(scene.revision.desk, "VIB-2").mark("ord om");
        Document page = page(scene.point("VIB-2.1"), officer);
        assertThat(page.select(".sp-traced__in").text()).isEqualTo("Viborgs ord om spor to");
        assertThat(page.select("mark").text()).isEqualTo("ord om");
        assertThat(page(scene.point("VIB-2"), officer).text()).contains("Delt eller samlet i andre bemærkninger");
    }

    @Test
    void jsonHasTheShapeThatIsDescribedAndNoPerson() throws Exception {
        scene.concluded();
        JsonNode point = json(scene.point("VIB-1"), Actor.ANYONE);
        assertThat(point.propertyNames()).containsExactly("consultation", "point", "parts");
        assertThat(point.get("point").propertyNames())
                .containsExactly("id", "label", "municipality", "text", "place", "answer", "page");
        assertThat(point.at("/point/place").propertyNames()).containsExactly("response", "input", "starts", "ends");
        assertThat(point.at("/point/id").asString())
                .isEqualTo(scene.revision.point("VIB-1").toString());
        assertThat(point.at("/point/answer/outcome").asString()).isEqualTo("CLARIFIED");
        assertThat(point.at("/parts/0").propertyNames())
                .containsExactly("id", "type", "version", "now", "page", "trace", "changes");
        assertThat(point.at("/parts/0/id").asString()).isEqualTo(part.toString());
        assertThat(point.at("/parts/0/changes/0").propertyNames())
                .containsExactly("version", "kinds", "before", "after", "points", "editorial", "pointsNotShown");
        JsonNode back = json(scene.paragraph(part), Actor.ANYONE);
        assertThat(back.propertyNames()).containsExactly("consultation", "part");
        assertThat(back.at("/part/changes/0/points/1/label").asString()).isEqualTo("AAR-1");
        assertThat(point + "" + back)
                .doesNotContain(
                        officer.person().toString(),
                        scene.revision.desk.consultation.lead().person().toString(),
                        "note",
                        "person");
    }

    @Test
    void theMarginOfTheChangesLeadsToTheTraces() throws Exception {
        String changes = "/strategies/" + scene.version() + "/changes";
        assertThat(page(changes, officer).select(".sp-reasons a").eachAttr("href"))
                .contains(scene.revision.path() + "/points/VIB-1", scene.paragraph(part));
        assertThat(page(changes, Actor.ANYONE).select(".sp-reasons a")).isEmpty();
        scene.concluded();
        assertThat(page(changes, scene.coordinator("Skive"))
                        .select(".sp-reasons a")
                        .eachAttr("href"))
                .contains(scene.point("VIB-1"), scene.point("AAR-1"), scene.paragraph(part));
        assertThat(page(scene.revision.path() + "/points/VIB-1", officer)
                        .select("a")
                        .eachAttr("href"))
                .contains(scene.point("VIB-1"));
    }

    private Document page(String address, Actor actor) throws Exception {
        return new Asking(mvc, actor).page(get(address));
    }

    private int status(String address, Actor actor) throws Exception {
        return new Asking(mvc, actor).answer(get(address)).getStatus();
    }

    private JsonNode json(String address, Actor actor) throws Exception {
        var answer = new Asking(mvc, actor).answer(get(address + ".json"));
        assertThat(answer.getContentType()).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
