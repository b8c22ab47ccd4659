package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The page meter, while somebody writes and on the pages. */
@WebTest
class ExtentWebTest {

    private static final String SENTENCE = "Vi bakker op om en fælles klimastrategi. ";

    private final ResponseWorld world;
    private final Desk desk;

    ExtentWebTest(ResponseWorld world, MockMvc mvc) {
        this.world = world;
        this.desk = new Desk(mvc);
    }

    @Test
    void whatIsBeingWrittenIsMeasuredAndNotKept() throws Exception {
        ResponseScene viborg = world.viborg();
        Answer extent = measure(viborg, UUID.randomUUID(), SENTENCE.repeat(40));
        assertThat(extent.status()).isEqualTo(200);
        assertThat(extent.text("[data-meter] b")).isEqualTo("0,6 af 2 sider");
        assertThat(extent.text("[data-pages]")).isEqualTo("0,6 af 2 sider");
        assertThat(extent.text("[data-shares] li")).isEqualTo("1. Generel bemærkning 0,6 side");
        assertThat(viborg.draft().id()).isNull();
    }

    @Test
    void anInputIsMeasuredInItsPlaceAmongTheOthers() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput first = viborg.write(ResponseScene.general(SENTENCE));
        viborg.write(ResponseScene.general(SENTENCE.repeat(30)));
        viborg.write(viborg.supports(2, SENTENCE));
        Answer extent = measure(viborg, first.id().value(), SENTENCE.repeat(10));
        assertThat(extent.page().select("[data-shares] li").eachText())
                .containsExactly(
                        "1. Generel bemærkning 0,2 side",
                        "2. Generel bemærkning 0,4 side",
                        "3. Støtter spor 2: Grøn vækst 0,1 side");
        assertThat(viborg.draft().revision()).isEqualTo(3);
    }

    @Test
    void almostFullIsSaidInWordsAndSoIsTooLong() throws Exception {
        ResponseScene viborg = world.viborg();
        UUID input = UUID.randomUUID();
        assertThat(measure(viborg, input, SENTENCE.repeat(144)).text("[data-pages]"))
                .isEqualTo("2,0 af 2 sider · næsten fuldt");
        assertThat(measure(viborg, input, SENTENCE.repeat(144)).text("[data-meter]"))
                .contains("Næsten fuldt. Der er plads til ca.");
        assertThat(measure(viborg, input, SENTENCE.repeat(165)).text("[data-pages]"))
                .endsWith("af 2 sider · for langt");
    }

    @Test
    void thePagesSayTheSameAsTheScriptIsTold() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(ResponseScene.general(SENTENCE.repeat(130)));
        Answer extent = measure(viborg, input.id().value(), SENTENCE.repeat(130));
        for (String page : new String[] {viborg.path(), viborg.path() + "/inputs/" + input.id()}) {
            Answer shown = desk.open(page, viborg.actor);
            for (String part : new String[] {"[data-meter]", "[data-shares]", "[data-pages]"}) {
                assertThat(shown.text(part)).isNotEmpty().isEqualTo(extent.text(part));
            }
        }
        assertThat(desk.open(viborg.path() + "/check", viborg.actor).text(".sp-shares"))
                .isEqualTo(extent.text(".sp-shares"));
    }

    @Test
    void whatIsTooLongToBeKeptIsNotLaidOut() throws Exception {
        ResponseScene viborg = world.viborg();
        assertThat(measure(viborg, UUID.randomUUID(), "x".repeat(20_001)).status())
                .isEqualTo(422);
    }

    private Answer measure(ResponseScene scene, UUID input, String text) throws Exception {
        return desk.sendByItself(
                scene.path() + "/inputs/" + input + "/extent", scene.actor, "kind", "GENERAL", "text", text);
    }
}
