package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Viborg's response came as a mail, was registered, split and answered; then Viborg sends another mail. */
@WebTest
class RegisteredAgainWebTest {

    private static final String TEXT =
            "Vi støtter sporet om klima. Vi savner pendling mellem byerne. Vi vil måle selv.";

    private final Desk desk;
    private final SynthesisWorld world;
    private SynthesisScene scene;
    private String path;

    RegisteredAgainWebTest(MockMvc mvc, SynthesisWorld world) {
        this.desk = new Desk(mvc);
        this.world = world;
    }

    @BeforeEach
    void aMailIsRegisteredSplitAndAnswered() throws Exception {
        scene = world.open();
        path = "/consultations/" + scene.consultation.slug();
        registers("10", TEXT);
        Splitting splitting = Splitting.of(scene, "VIB-1");
        splitting.mark("Vi savner pendling mellem byerne.");
        splitting.mark("Vi vil måle selv.");
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Pendling skrives ned.");
        scene.answer("VIB-1.2", AssessmentOutcome.NOTED, "Målingen skrives ned.");
    }

    @Test
    void theSameTextKeepsItsPiecesTheirAnswersAndTheirAddresses() throws Exception {
        registers("11", TEXT);

        assertThat(open("/points").page().select(".sp-list b").eachText()).containsExactly("VIB-1.1", "VIB-1.2");
        assertThat(open("/points/VIB-1.1").text("article"))
                .contains("Pendling skrives ned.")
                .doesNotContain("Målingen");
        assertThat(open("/points/VIB-1.2").text("article")).contains("Målingen skrives ned.");
        assertThat(scene.point("VIB-1.1").isFinal()).isTrue();
        assertThat(scene.point("VIB-1.2").isFinal()).isTrue();
        assertThat(desk.open(Splitting.of(scene, "VIB-1.1").input().address(), scene.officer)
                        .page()
                        .select("#source mark a")
                        .eachText())
                .containsExactly("VIB-1.1", "VIB-1.2");
        assertThat(open("/gone-points").text("main")).doesNotContain("VIB-1.");
        assertThat(open("/responses/viborg").text("main")).contains("11. november 2020");
    }

    @Test
    void aCorrectedTextKeepsWhatStandsAndListsWhatIsGoneWithItsAnswer() throws Exception {
        registers("11", TEXT.replace("måle selv", "måle sammen"));

        assertThat(open("/points").page().select(".sp-list b").eachText()).containsExactly("VIB-1.1");
        assertThat(scene.point("VIB-1.1").isFinal()).isTrue();
        assertThat(open("/gone-points").text("main"))
                .contains("VIB-1.2", "Målingen skrives ned.")
                .doesNotContain("VIB-1.1");
        assertThat(desk.open(Splitting.of(scene, "VIB-1.1").input().address(), scene.officer)
                        .page()
                        .select(".sp-untreated")
                        .text())
                .contains("Vi vil måle sammen.");
    }

    /** By the pages: the mail, what it says, and the check; then it is taken in, and the deadline has passed. */
    private void registers(String day, String text) throws Exception {
        String registration = path + "/responses/viborg/registration";
        byte[] mail = ("From: klima@viborg.example\nTo: sekretariat@kkr.example\nSubject: Svar " + day
                        + "\n\nHermed.\n")
                .getBytes(StandardCharsets.UTF_8);
        String[] fields = {
            "channel", "EMAIL",
            "received", day,
            "receivedMonth", "11",
            "receivedYear", "2020",
            "receivedTime", "9.30",
            "sender", "Klimasekretariatet",
            "kind", "FINAL",
            "text", text,
            "treatment", "ADMINISTRATIVE",
            "reason", "Svaret kom som e-mail."
        };
        desk.upload(registration, scene.officer, "original", "svar.eml", mail, fields);
        assertThat(desk.send(registration, scene.officer, fields).location()).isEqualTo(registration + "/check");
        Answer check = desk.open(registration + "/check", scene.officer);
        assertThat(desk.send(
                                registration + "/entry",
                                scene.officer,
                                "key",
                                check.value("key"),
                                "revision",
                                check.value("revision"),
                                "replaces",
                                check.value("replaces"))
                        .location())
                .isEqualTo(path + "/responses/viborg");
        scene.afterDeadline();
    }

    private Answer open(String part) throws Exception {
        return desk.open(path + part, scene.officer);
    }
}
