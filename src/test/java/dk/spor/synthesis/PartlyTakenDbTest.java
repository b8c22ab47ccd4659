package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.database.DbTest;
import dk.spor.media.PdfFixtures;
import dk.spor.response.Missing;
import dk.spor.response.ResponseScene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Viborg brings a document that is too long, Aarhus a scan, Skive one that is read as it is. */
@DbTest
class PartlyTakenDbTest {

    private final SynthesisScene scene;
    private final ResponseScene viborg;

    PartlyTakenDbTest(SynthesisWorld world) {
        this.scene = world.open();
        this.viborg = brings("Viborg", "<p>" + "Ord og atter ord. ".repeat(2000) + "</p>");
        brings("Aarhus", "");
        brings("Skive", "<p>Det er det hele.</p>");
        scene.afterDeadline();
    }

    @Test
    void whatIsMissingOfADocumentIsToldOfTheInputThatItWasPutInto() {
        scene.afterDeadline();
        PartlyTakenTexts partly = scene.bean(PartlyTakenTexts.class);

        List<PartlyTaken> told = partly.of(scene.consultation.id(), scene.officer);

        assertThat(told)
                .extracting(PartlyTaken::label, it -> it.read().missing())
                .containsExactly(tuple("VIB-1", Missing.REST), tuple("AAR-1", Missing.ALL));
        assertThat(told.get(0).address())
                .isEqualTo("/sources/" + told.get(0).read().version() + "/1");
        Point skive = scene.point("SKI-1").point();
        assertThat(partly.of(skive.version(), skive.number())).isEmpty();
        assertThat(partly.of(scene.consultation.id(), viborg.actor)).isEmpty();
    }

    private ResponseScene brings(String municipality, String html) {
        ResponseScene response = scene.municipality(municipality);
        response.document("svar.pdf", PdfFixtures.pdf(1, "Svar"), PdfFixtures.read(html));
        ResponseScene.done(response.submit(response.form()));
        return response;
    }
}
