package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.rendering.RichText;
import dk.spor.response.DraftInput;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Formatted text goes through the form and back, with the editor and without scripts. */
@WebTest
class RichWebTest {

    private static final String RICH = "<h3>Mål</h3><p>Vi <strong>bakker</strong> <em>op</em>.</p>"
            + "<ul><li>et<ol><li>to</li></ol></li></ul>"
            + "<p><a href=\"https://kl.dk/?a=1&amp;b=2\" rel=\"nofollow noopener\">KL</a></p>";
    private static final String PLAIN = "Mål\n\nVi bakker op.\n\n- et\n1. to\n\nKL";

    private final Desk desk;
    private final ResponseWorld world;

    RichWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void whatTheEditorSendsIsRebuiltAndNothingElseOfIt() throws Exception {
        ResponseScene viborg = world.viborg();
        String sent = RICH.replace("<p>", "<p style=\"color:red\" onclick=\"x()\">")
                .replace("<li>et", "<li><p>et</p>")
                .replace("</h3>", "</h3><script>alert(1)</script>");
        assertThat(save(viborg, UUID.randomUUID(), "0", PLAIN, sent).status()).isEqualTo(303);
        assertThat(stored(viborg)).isEqualTo(RICH);
    }

    @Test
    void savingTheOpenedFormUnchangedMakesNoRevision() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(content(RICH));
        Answer open = open(viborg, input);
        assertThat(open.typed("text")).isEqualTo(PLAIN);
        assertThat(open.value("textLooks")).isEqualTo(RICH);
        save(viborg, input.id().value(), "1", open.typed("text"), open.value("textLooks"));
        assertThat(viborg.draft().inputs()).containsExactly(input);
    }

    @Test
    void withoutScriptsTheParagraphsThatNobodyTouchedKeepTheirLooks() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(content(RICH));
        Answer open = open(viborg, input);
        String typed = open.typed("text").replace("\n\n- et", "\n\nNyt afsnit.\n\n- et");
        save(viborg, input.id().value(), "1", typed, open.value("textLooks"));
        assertThat(stored(viborg)).isEqualTo(RICH.replace("<ul>", "<p>Nyt afsnit.</p><ul>"));
    }

    @Test
    void whoSavesSecondGetsTheirTextBackWithItsLooks() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(content("<p>Som den stod.</p>"));
        viborg.save(input.id(), 1, content("<p>Den førstes.</p>"));
        Answer both = save(viborg, input.id().value(), "1", PLAIN, RICH);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.typed("text")).isEqualTo(PLAIN);
        assertThat(both.value("textLooks")).isEqualTo(RICH);
        save(viborg, input.id().value(), both.value("revision"), both.typed("text"), both.value("textLooks"));
        assertThat(stored(viborg)).isEqualTo(RICH);
    }

    @Test
    void aRefusedTextComesBackWithItsLooks() throws Exception {
        ResponseScene viborg = world.viborg();
        String much = RICH + "<p>" + "ord ".repeat(6000).strip() + "</p>";
        Answer refused = save(viborg, UUID.randomUUID(), "0", RichText.of(much).plain(), much);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("textLooks")).isEqualTo(much);
    }

    @Test
    void aFormThatIsGivenBackAfterTheSessionEndedShowsItsTextAndCarriesItsLooks() throws Exception {
        ResponseScene viborg = world.viborg();
        String path = viborg.path() + "/inputs/" + UUID.randomUUID();
        Answer back = desk.sendSignedOut(path, "revision", "0", "kind", "GENERAL", "text", PLAIN, "textLooks", RICH);
        assertThat(back.page().select("main textarea")).hasSize(1);
        assertThat(back.typed("text")).isEqualTo(PLAIN);
        assertThat(back.value("textLooks")).isEqualTo(RICH);
    }

    private Answer open(ResponseScene viborg, DraftInput input) throws Exception {
        return desk.open(viborg.path() + "/inputs/" + input.id(), viborg.actor);
    }

    private Answer save(ResponseScene viborg, UUID input, String revision, String text, String looks) throws Exception {
        return desk.send(
                viborg.path() + "/inputs/" + input,
                viborg.actor,
                "revision",
                revision,
                "kind",
                "GENERAL",
                "text",
                text,
                "textLooks",
                looks);
    }

    private static InputContent content(String html) {
        return new InputContent(InputKind.GENERAL, null, null, null, null, "", RichText.of(html), RichText.EMPTY);
    }

    private static String stored(ResponseScene viborg) {
        return viborg.draft().inputs().get(0).content().text().html();
    }
}
