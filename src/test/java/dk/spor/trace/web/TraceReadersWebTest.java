package dk.spor.trace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.web.Asking;
import dk.spor.response.DraftInput;
import dk.spor.response.RemoveInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.shared.BusinessClock;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.trace.TraceScene;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Who may follow which trace, and what each may read in it. */
@WebTest
class TraceReadersWebTest {

    private final MockMvc mvc;
    private final RevisionWorld world;
    private TraceScene scene;
    private Actor officer;
    private UUID part;

    TraceReadersWebTest(MockMvc mvc, RevisionWorld world) {
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
    void beforeTheConclusionItIsTheSecretariatsAndAfterItEverybodys() throws Exception {
        List<Actor> others = List.of(
                Actor.ANYONE,
                scene.coordinator("Viborg"),
                scene.coordinator("Skive"),
                scene.revision
                        .desk
                        .consultation
                        .world()
                        .somebody(scene.revision.desk.consultation.association(), Role.BOARD_MEMBER));
        for (String address : addresses()) {
            assertThat(status(address, officer)).as(address).isEqualTo(200);
            for (Actor other : others) {
                assertThat(status(address, other)).as(address).isEqualTo(404);
            }
        }
        scene.concluded();
        for (String address : addresses()) {
            for (Actor other : others) {
                assertThat(status(address, other)).as(address).isEqualTo(200);
            }
        }
        assertThat(page(scene.point("VIB-1"), Actor.ANYONE).text()).contains("Det står nu tydeligere", "Nye ord");
        assertThat(page(scene.paragraph(part), Actor.ANYONE).select("tbody th")).hasSize(4);
    }

    @Test
    void whatAMunicipalityNoLongerSaysOrWhatIsSealedIsNotToldAlsoWhenItWasAReason() throws Exception {
        ResponseScene viborg = scene.revision.desk.municipality("Viborg");
        DraftInput first = viborg.draft().inputs().get(0);
        RevisionScene.done(
                viborg.bean(RemoveInput.class).remove(viborg.asked(), first.id(), first.revision(), viborg.actor));
        viborg.submitted(VersionKind.FINAL);
        scene.revision.desk.afterDeadline();
        scene.concluded();
        for (Actor reader : List.of(Actor.ANYONE, officer)) {
            assertThat(status(scene.point("VIB-1"), reader)).isEqualTo(404);
            assertThat(status(scene.point("VIB-2"), reader)).isEqualTo(200);
            Document page = page(scene.paragraph(part), reader);
            assertThat(page.select("tbody th").eachText()).contains("AAR-1, Aarhus Kommune", "En anden bemærkning");
            assertThat(page.text()).doesNotContain("Viborg");
        }
        scene.revision.bean(BusinessClock.class).stopAt(SynthesisScene.IN_TIME);
        for (Actor reader : List.of(Actor.ANYONE, officer)) {
            assertThat(status(scene.point("VIB-2"), reader)).isEqualTo(404);
        }
    }

    @Test
    void aMunicipalityFollowsItsOwnPointsFromTheLockedReportOn() throws Exception {
        scene.locked();
        Actor viborg = scene.coordinator("Viborg");
        Document page = page(scene.point("VIB-1"), viborg);
        assertThat(page.text())
                .contains("Det står nu tydeligere", "Nye ord om planer")
                .doesNotContain("AAR-1", "Aarhus");
        Document back = page(scene.paragraph(part), viborg);
        assertThat(back.select("tbody th").eachText()).contains("VIB-1, Viborg Kommune", "En anden bemærkning");
        assertThat(back.text()).doesNotContain("AAR-1", "Aarhus");
        for (String hidden : List.of(
                scene.point("AAR-1"),
                scene.paragraph(scene.revision.paragraph("2.1").value()))) {
            assertThat(status(hidden, viborg)).isEqualTo(404);
            assertThat(status(hidden + ".json", viborg)).isEqualTo(404);
        }
        for (Actor other : List.of(Actor.ANYONE, scene.coordinator("Samsø"))) {
            assertThat(status(scene.point("VIB-1"), other)).isEqualTo(404);
            assertThat(status(scene.paragraph(part), other)).isEqualTo(404);
        }
        assertThat(page(scene.revision.path() + "/answers/viborg", viborg)
                        .select("a[href=" + scene.point("VIB-1") + "]"))
                .hasSize(1);
    }

    @Test
    void aMunicipalityReadsTheLockedAnswerAndNotTheOneThatIsBeingWritten() throws Exception {
        scene.locked();
        SynthesisScene desk = scene.revision.desk;
        SynthesisScene.done(desk.go("VIB-1", CheckAssessment.Way.REOPEN, "", desk.consultation.lead()));
        desk.save("VIB-1", AssessmentOutcome.NOTED, "En ny kladde", desk.officer);
        assertThat(page(scene.point("VIB-1"), scene.coordinator("Viborg")).text())
                .contains("Det står nu tydeligere")
                .doesNotContain("En ny kladde");
        assertThat(page(scene.point("VIB-1"), officer).text())
                .contains("Ikke endeligt vurderet")
                .doesNotContain("En ny kladde");
    }

    @Test
    void anAnswerThatIsNotFinalAndANoteAreNowhere() throws Exception {
        SynthesisScene desk = scene.revision.desk;
        desk.save("VIB-2", AssessmentOutcome.NOT_ACCOMMODATED, "Kladdens ord", "Intern note", officer);
        scene.concluded();
        for (String address : List.of(scene.point("VIB-2"), scene.point("VIB-2") + ".json")) {
            for (Actor reader : List.of(officer, Actor.ANYONE)) {
                assertThat(new Asking(mvc, reader).answer(get(address)).getContentAsString())
                        .contains("Viborgs ord om spor to")
                        .doesNotContain("Kladdens ord", "Intern note", "NOT_ACCOMMODATED", "Ikke imødekommet");
            }
        }
        SynthesisScene other = world.processing().desk;
        assertThat(status("/consultations/" + other.consultation.slug() + "/trace/VIB-1", Actor.ANYONE))
                .isEqualTo(404);
    }

    @Test
    void aPointThatHasBeenSplitTellsNoAnswerOfItsOwn() throws Exception {
        Splitting.of(scene.revision.desk, "VIB-1").mark("almene");
        scene.concluded();
        assertThat(page(scene.point("VIB-1"), Actor.ANYONE).text())
                .contains("Delt eller samlet i andre bemærkninger")
                .doesNotContain("Det står nu tydeligere");
    }

    private List<String> addresses() {
        return List.of(
                scene.point("VIB-1"),
                scene.point("VIB-1") + ".json",
                scene.paragraph(part),
                scene.paragraph(part) + ".json");
    }

    private Document page(String address, Actor actor) throws Exception {
        return new Asking(mvc, actor).page(get(address));
    }

    private int status(String address, Actor actor) throws Exception {
        return new Asking(mvc, actor).answer(get(address)).getStatus();
    }
}
