package dk.spor.response.web;

import static dk.spor.response.ResponseScene.theme;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.DraftInput;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** Bad input gets a clear message in the page, keeps what was typed, and loses nothing. */
@WebTest
class BadInputWebTest {

    private final Desk desk;
    private final ResponseWorld world;

    BadInputWebTest(MockMvc mvc, ResponseWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @Test
    void aThemeWithoutJustificationIsSavedAndRefusedWhenItIsSubmitted() throws Exception {
        ResponseScene viborg = world.viborg();
        DraftInput input = viborg.write(theme("Energi", "Et fælles spor.", ""));
        Answer refused = desk.send(
                viborg.path() + "/submission",
                viborg.actor,
                "key",
                UUID.randomUUID().toString(),
                "revision",
                "" + viborg.draft().revision(),
                "strategy",
                viborg.consultation.draft().id().toString(),
                "treatment",
                "ADMINISTRATIVE");
        assertThat(refused.status()).isEqualTo(422);
        String mend = viborg.path() + "/inputs/" + input.id() + "#justification";
        assertThat(refused.text("a[href=" + mend + "]")).contains("Skriv, hvorfor I foreslår temaet");
        Answer field = desk.open(viborg.path() + "/inputs/" + input.id(), viborg.actor);
        assertThat(field.text("#justification-error")).contains("Skriv, hvorfor I foreslår temaet");
        assertThat(field.page().select("#justification").attr("aria-describedby"))
                .contains("justification-error");
    }

    @Test
    void aTextOf200000CharactersIsKeptInTheFormAndRefused() throws Exception {
        ResponseScene viborg = world.viborg();
        String typed = "ab å ".repeat(40_000);
        String path = viborg.path() + "/inputs/" + UUID.randomUUID();
        Answer refused = desk.send(path, viborg.actor, "revision", "0", "kind", "GENERAL", "text", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#text-error")).contains("Der er plads til højst 20.000");
        assertThat(refused.typed("text")).isEqualTo(typed);
        Answer byItself = desk.sendByItself(path, viborg.actor, "revision", "0", "kind", "GENERAL", "text", typed);
        assertThat(byItself.status()).isEqualTo(422);
        assertThat(byItself.text("[data-state]")).contains("Ikke gemt.", "Der er plads til højst 20.000");
    }

    @Test
    void markupIsTextAndNothingRuns() throws Exception {
        ResponseScene viborg = world.viborg();
        String typed = "<script>alert('x')</script> & <b onclick=x>fed</b>";
        write(viborg, typed);
        Answer page = desk.open(viborg.path(), viborg.actor);
        assertThat(page.text(".sp-input")).contains(typed);
        assertThat(page.page().select(".sp-input script, .sp-input b[onclick]")).isEmpty();
        assertThat(edited(viborg).typed("text")).isEqualTo(typed);
    }

    @Test
    void emojiAreKeptAndPrintedByTheirNumber() throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "Vi bakker op 😀");
        assertThat(desk.open(viborg.path(), viborg.actor).text(".sp-input")).contains("Vi bakker op 😀");
        assertThat(pdfOf(viborg)).contains("Vi bakker op [U+1F600]");
    }

    @Test
    void rightToLeftMarksAreKeptAndDoNotTurnThePage() throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "Vi \u202Ebakker\u202C op");
        assertThat(viborg.draft().inputs().get(0).content().text().text()).isEqualTo("Vi \u202Ebakker\u202C op");
        assertThat(pdfOf(viborg)).contains("Vi bakker op");
    }

    @Test
    void nulBytesAreLeftOut() throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "Vi \u0000bakker op");
        assertThat(viborg.draft().inputs().get(0).content().text().text()).isEqualTo("Vi bakker op");
    }

    @Test
    void decomposedLettersAreComposed() throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "A\u030Arhus");
        assertThat(viborg.draft().inputs().get(0).content().text().text()).isEqualTo("Århus");
        assertThat(pdfOf(viborg)).contains("Århus");
    }

    @Test
    void threePagesAreSavedAndPointedOutWhereTheLimitIsAdvisory() throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "Vi bakker op om en fælles strategi med få og tydelige mål. ".repeat(110));
        Answer check = desk.open(viborg.path() + "/check", viborg.actor);
        assertThat(check.text(".sp-checks")).contains("Svaret fylder 2,", "Der er bedt om højst 2");
        assertThat(check.text(".sp-meter--over")).contains("for meget");
        assertThat(check.text("button")).contains("Afgiv høringssvar");
    }

    @Test
    void aTextSentAfterTheSessionEndedComesBackAndIsSavedOnceOneIsSignedIn() throws Exception {
        ResponseScene viborg = world.viborg();
        String path = viborg.path() + "/inputs/" + UUID.randomUUID();
        String typed = "Vi bakker op.\n\nOg dog.";
        Answer back = desk.sendSignedOut(path, "revision", "0", "kind", "GENERAL", "text", typed);
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.page().select("main form").attr("action")).isEqualTo(path);
        assertThat(back.typed("text")).isEqualTo(typed);
        assertThat(viborg.draft().inputs()).isEmpty();
        Answer saved = desk.send(
                path,
                viborg.actor,
                "revision",
                back.value("revision"),
                "kind",
                back.value("kind"),
                "text",
                back.typed("text"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(viborg.draft().inputs().get(0).content().text().text()).isEqualTo("Vi bakker op.\nOg dog.");
    }

    @ParameterizedTest
    @CsvSource({"inputs/00000000-0000-0000-0000-000000000000", "inputs/ikke-et-id", "inputs/1/removal"})
    void anUnknownIdIsNotThere(String path) throws Exception {
        ResponseScene viborg = world.viborg();
        assertThat(desk.open(viborg.path() + "/" + path, viborg.actor).status()).isEqualTo(404);
    }

    @Test
    void whatAFormDoesNotOfferIsAsIfNotChosenAndTheTextIsKept() throws Exception {
        ResponseScene viborg = world.viborg();
        String path = viborg.path() + "/inputs/" + UUID.randomUUID();
        Answer saved = desk.send(
                path,
                viborg.actor,
                "revision",
                "x",
                "kind",
                "TRACK",
                "stance",
                "LOVES",
                "track",
                UUID.randomUUID().toString(),
                "paragraph",
                "'; drop table",
                "text",
                "Vi bakker op.");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(desk.open(path, viborg.actor).text(".form-error-message"))
                .contains("Vælg, hvilket spor det handler om", "Vælg jeres holdning til sporet");
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 2020", "9, 13, 2020", "i går, 12, 2020", "9, 12, 20"})
    void aDateThatIsNoneIsSaidAtItsFieldAndKept(String day, String month, String year) throws Exception {
        ResponseScene viborg = world.viborg();
        write(viborg, "Vi bakker op.");
        for (String where : new String[] {"/treatment", "/submission"}) {
            Answer refused = desk.send(
                    viborg.path() + where,
                    viborg.actor,
                    "key",
                    UUID.randomUUID().toString(),
                    "revision",
                    "" + viborg.draft().revision(),
                    "strategy",
                    viborg.consultation.draft().id().toString(),
                    "treatment",
                    "COUNCIL",
                    "body",
                    "Byrådet",
                    "meetingDate",
                    day,
                    "meetingDateMonth",
                    month,
                    "meetingDateYear",
                    year,
                    "itemNumber",
                    "12");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("#meetingDate-error")).contains("Skriv en dato, der findes");
            assertThat(refused.value("meetingDate")).isEqualTo(day);
            assertThat(refused.value("meetingDateMonth")).isEqualTo(month);
            assertThat(refused.value("body")).isEqualTo("Byrådet");
            assertThat(refused.page().select("input[name=treatment][checked]").val())
                    .isEqualTo("COUNCIL");
        }
    }

    private void write(ResponseScene viborg, String typed) throws Exception {
        Answer saved = desk.send(
                viborg.path() + "/inputs/" + UUID.randomUUID(),
                viborg.actor,
                "revision",
                "0",
                "kind",
                "GENERAL",
                "text",
                typed);
        assertThat(saved.status()).isEqualTo(303);
    }

    private Answer edited(ResponseScene viborg) throws Exception {
        return desk.open(
                viborg.path() + "/inputs/" + viborg.draft().inputs().get(0).id(), viborg.actor);
    }

    private String pdfOf(ResponseScene viborg) throws Exception {
        byte[] pdf = desk.open(viborg.path() + "/draft.pdf", viborg.actor).bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
