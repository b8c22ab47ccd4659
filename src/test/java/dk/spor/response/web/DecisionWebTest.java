package dk.spor.response.web;

import static dk.spor.response.ResponseScene.general;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Role;
import dk.spor.media.PdfFixtures;
import dk.spor.response.ResponseScene;
import dk.spor.response.ResponseWorld;
import dk.spor.response.web.Desk.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The minutes of the municipality's meeting, as a file. */
@WebTest
class DecisionWebTest {

    private static final byte[] MINUTES = PdfFixtures.pdf(1, "Byrådet godkendte svaret.");

    private final Desk desk;
    private final ResponseWorld world;
    private final JdbcClient jdbc;

    DecisionWebTest(MockMvc mvc, ResponseWorld world, JdbcClient jdbc) {
        this.desk = new Desk(mvc);
        this.world = world;
        this.jdbc = jdbc;
    }

    @Test
    void aFileIsEnoughAndTheWholeTeamSavesIt() throws Exception {
        ResponseScene viborg = decided();
        assertThat(send(viborg, "protokol.pdf", MINUTES, fields("13", "")).status())
                .isEqualTo(303);
        ResponseScene reader = viborg.colleague(Role.READER);
        assertThat(desk.open(viborg.path() + "/decision", reader.actor).text("main"))
                .contains("Fil med referatet protokol.pdf (");
        MockHttpServletResponse file = desk.response(viborg.path() + "/decision/file", reader.actor);
        assertThat(file.getContentAsByteArray()).isEqualTo(MINUTES);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("protokol.pdf");
        assertThat(file.getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void aFileThatIsNotTakenIsSaidAtTheFieldAndNothingElseIsLost() throws Exception {
        ResponseScene viborg = decided();
        byte[] text = "Hej".getBytes(StandardCharsets.UTF_8);
        Answer refused = send(viborg, "protokol.pdf", text, fields("13", "Godkendt."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#file-error")).contains("Filen er af en anden slags");
        assertThat(refused.value("itemNumber")).isEqualTo("13");
        assertThat(refused.text("#extract")).isEqualTo("Godkendt.");
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor).text("main"))
                .contains("referat.pdf");
    }

    @Test
    void whoHasToMendSomethingElseIsToldToChooseTheFileAgain() throws Exception {
        ResponseScene viborg = decided();
        Answer refused = send(viborg, "protokol.pdf", MINUTES, fields("", ""));
        assertThat(refused.text("#itemNumber-error")).isNotEmpty();
        assertThat(refused.text("#file-error")).contains("Filen protokol.pdf er ikke gemt endnu");
        String[] noDay = fields("13", "");
        noDay[1] = "32";
        assertThat(send(viborg, "protokol.pdf", MINUTES, noDay).text("#file-error"))
                .contains("Filen protokol.pdf er ikke gemt endnu");
    }

    @Test
    void aCorrectionKeepsTheFileUnlessItIsTakenAway() throws Exception {
        ResponseScene viborg = decided();
        desk.send(viborg.path() + "/decision", viborg.actor, fields("14", "Godkendt."));
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor).text("main"))
                .contains("referat.pdf", "Godkendt.");
        Answer bare = desk.send(viborg.path() + "/decision", viborg.actor, with(fields("14", ""), "withoutFile"));
        assertThat(bare.text("#extract-error")).contains("vælg en fil med det");
        long kept = uploads();
        desk.send(viborg.path() + "/decision", viborg.actor, with(fields("14", "Godkendt."), "withoutFile"));
        assertThat(uploads()).isEqualTo(kept - 1);
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor).text("main"))
                .doesNotContain("referat.pdf");
        assertThat(desk.open(viborg.path() + "/decision/file", viborg.actor).status())
                .isEqualTo(404);
    }

    @Test
    void whatLooksLikeANumberOfAPersonIsPointedOutInTheExtractAndInTheFile() throws Exception {
        ResponseScene viborg = decided();
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor).page().select(".sp-warn"))
                .isEmpty();
        byte[] minutes = PdfFixtures.pdf(1, "Borgeren 010203-1234 fik ordet.");
        send(viborg, "protokol.pdf", minutes, fields("13", "Borgeren 010203-1234 fik ordet."));
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor)
                        .page()
                        .select(".sp-warn")
                        .eachText())
                .containsExactly(
                        "Teksten ser ud til at indeholde et CPR-nummer. Fjern det, hvis det er et",
                        "protokol.pdf ser ud til at indeholde et CPR-nummer. Fjern det, hvis det er et");
        desk.send(viborg.path() + "/decision", viborg.actor, fields("13", "Godkendt."));
        assertThat(desk.open(viborg.path() + "/decision", viborg.actor).text(".sp-warn"))
                .as("the file goes on with the corrected decision")
                .startsWith("protokol.pdf");
    }

    @Test
    void anAddressOfTheMinutesThatIsTooLongIsSaidAtItsFieldAndKept() throws Exception {
        ResponseScene viborg = decided();
        String address = "https://viborg.dk/" + "x".repeat(1983);
        String[] fields = with(fields("13", "Godkendt."), "minutes", address);
        Answer refused = desk.send(viborg.path() + "/decision", viborg.actor, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#minutes-error")).contains("2.001 tegn", "højst 2.000");
        assertThat(refused.value("minutes")).isEqualTo(address);
        fields[fields.length - 1] = address.substring(0, 2000);
        assertThat(desk.send(viborg.path() + "/decision", viborg.actor, fields).status())
                .isEqualTo(303);
    }

    private long uploads() {
        return jdbc.sql("select count(*) from media.upload").query(Long.class).single();
    }

    private ResponseScene decided() {
        ResponseScene viborg = world.viborg();
        viborg.write(general("Vi bakker op."));
        viborg.decided("referat.pdf");
        return viborg;
    }

    private Answer send(ResponseScene scene, String name, byte[] bytes, String... fields) throws Exception {
        return desk.upload(scene.path() + "/decision", scene.actor, "file", name, bytes, fields);
    }

    private static String[] fields(String itemNumber, String extract) {
        return new String[] {
            "meetingDate", "5",
            "meetingDateMonth", "10",
            "meetingDateYear", "2020",
            "itemNumber", itemNumber,
            "extract", extract
        };
    }

    private static String[] with(String[] fields, String ticked) {
        return with(fields, ticked, "true");
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }
}
