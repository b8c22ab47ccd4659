package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The pages as they are printed, beside the text, and the draft as files. */
@WebTest
class PreviewWebTest {

    private final ResponseWorld world;
    private final Desk desk;

    PreviewWebTest(ResponseWorld world, MockMvc mvc) {
        this.world = world;
        this.desk = new Desk(mvc);
    }

    @Test
    void eachPageIsAPictureWithTheTextBesideIt() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op om en fælles klimastrategi. ".repeat(80)));
        Answer page = desk.open(viborg.path() + "/preview", viborg.actor);
        assertThat(page.text("main")).contains("forsiden og 2 sider", "Vi bakker op om en fælles klimastrategi.");
        assertThat(page.page().select(".sp-paper img").eachAttr("alt"))
                .containsExactly(
                        "Billede af side 1 af 3. Teksten står under overskriften Teksten.",
                        "Billede af side 2 af 3. Teksten står under overskriften Teksten.",
                        "Billede af side 3 af 3. Teksten står under overskriften Teksten.");
        for (String picture : page.page().select(".sp-paper img").eachAttr("src")) {
            Answer shown = desk.open(picture, viborg.actor);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(ImageIO.read(new ByteArrayInputStream(shown.bytes())).getWidth())
                    .isEqualTo(909);
        }
        assertThat(desk.open(viborg.path() + "/preview/4", viborg.actor).status())
                .isEqualTo(404);
        assertThat(desk.open(viborg.path() + "/preview/0", viborg.actor).status())
                .isEqualTo(404);
    }

    @Test
    void thePicturesFollowTheTextAndThenTheSubmission() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        byte[] before = picture(viborg);
        assertThat(picture(viborg)).isEqualTo(before);
        viborg.write(ResponseScene.general("Og så lidt til."));
        byte[] after = picture(viborg);
        assertThat(after).isNotEqualTo(before);
        viborg.submitted("Det sidste.");
        assertThat(picture(viborg)).isNotEqualTo(after);
        Answer page = desk.open(viborg.path() + "/preview", viborg.actor);
        assertThat(page.text("main")).contains("det afgivne svar").doesNotContain("UDKAST");
        assertThat(page.page().select("a[href$=response.pdf]")).hasSize(1);
    }

    @Test
    void theDraftAsAWordFileSaysThatItIsOneOnEachPage() throws Exception {
        ResponseScene viborg = world.viborg();
        viborg.write(ResponseScene.general("Vi bakker op."));
        Answer docx = desk.open(viborg.path() + "/draft.docx", viborg.actor);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.bytes()))) {
            assertThat(word.getHeaderList())
                    .isNotEmpty()
                    .allMatch(it -> it._getHdrFtr().xmlText().contains("UDKAST"));
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("UDKAST");
            assertThat(word.getParagraphs()).anyMatch(it -> it.getText().equals("Vi bakker op."));
        }
    }

    private byte[] picture(ResponseScene scene) throws Exception {
        Answer picture = desk.open(scene.path() + "/preview/2", scene.actor);
        assertThat(picture.status()).isEqualTo(200);
        return picture.bytes();
    }
}
