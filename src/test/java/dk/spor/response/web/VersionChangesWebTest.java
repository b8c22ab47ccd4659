package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.media.PdfFixtures;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What a version says otherwise than the one before it. */
@WebTest
class VersionChangesWebTest {

    private final Desk desk;
    private final ResponseWorld world;

    VersionChangesWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void whatIsNewAndChangedStandsWordByWordAndWhatIsTheSameIsLeftOut() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(general("Vi bakker op om strategien."));
        viborg.write(general("Dette forbliver."));
        viborg.submitted(VersionKind.PROVISIONAL);
        viborg.save(input.id(), input.revision(), general("Vi bakker op om planen."));
        viborg.write(general("Et nyt ønske."));
        viborg.submitted(VersionKind.FINAL);
        Answer page = desk.open(viborg.path() + "/versions/2/changes", viborg.actor);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".sp-input")).hasSize(2);
        assertThat(page.text(".sp-input:eq(0) del")).contains("strategien");
        assertThat(page.text(".sp-input:eq(0) ins")).contains("planen");
        assertThat(page.text(".sp-input:eq(1)")).contains("Tilføjet", "Et nyt ønske.");
        assertThat(page.text("main .sp-dl"))
                .contains("Svarets art", "byrådet", "Med forbehold for byrådet.", "ikke angivet");
        assertThat(page.text("main")).doesNotContain("Dette forbliver.");
        assertThat(desk.open(viborg.path() + "/versions/2", viborg.actor)
                        .page()
                        .select("main a[href$=/versions/2/changes]"))
                .hasSize(1);
    }

    @Test
    void aVersionThatSaysNothingElseIsSaidToAndWhatIsGoneIsStruckOut() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        viborg.submitted(VersionKind.FINAL);
        viborg.submitted(VersionKind.NIL);
        assertThat(desk.open(viborg.path() + "/versions/2/changes", viborg.actor)
                        .text("main"))
                .contains("De to versioner siger det samme.");
        Answer gone = desk.open(viborg.path() + "/versions/3/changes", viborg.actor);
        assertThat(gone.text(".sp-input")).contains("Slettet");
        assertThat(gone.text(".sp-input del")).contains("Vi bakker op.");
    }

    @Test
    void aFileThatIsSwappedOrComesOrGoesIsToldToBothSides() throws Exception {
        ResponseScene viborg = world.open();
        viborg.document("svar.pdf", PdfFixtures.pdf(1, "Et"), PdfFixtures.scanned(1));
        viborg.appendix("kort.pdf");
        viborg.submitted(VersionKind.FINAL);
        viborg.document("svar.pdf", PdfFixtures.pdf(1, "To"), PdfFixtures.scanned(1));
        viborg.appendix("tal.pdf");
        viborg.submitted(VersionKind.FINAL);
        String received = "/consultations/" + viborg.consultation.slug() + "/responses/viborg/versions/2/changes";
        for (Answer page : List.of(
                desk.open(viborg.path() + "/versions/2/changes", viborg.actor),
                desk.open(received, viborg.consultation.officer()))) {
            assertThat(page.text("main"))
                    .contains(
                            "Kommunens eget dokument er skiftet ud med en anden fil: »svar.pdf«",
                            "Bilag 2 er tilføjet: »tal.pdf«")
                    .doesNotContain("siger det samme", "kort.pdf");
        }
    }

    @Test
    void theFirstHasNoneBeforeItAndNobodyElseSeesAny() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.submitted("Vi bakker op.");
        viborg.submitted(VersionKind.FINAL);
        assertThat(desk.open(viborg.path() + "/versions/1/changes", viborg.actor)
                        .status())
                .isEqualTo(404);
        assertThat(desk.open(viborg.path() + "/versions/2/changes", viborg.colleague(Role.READER).actor)
                        .status())
                .isEqualTo(200);
        assertThat(desk.open(viborg.path() + "/versions/2/changes", viborg.consultation.coordinator("Skive"))
                        .status())
                .isEqualTo(404);
    }
}
