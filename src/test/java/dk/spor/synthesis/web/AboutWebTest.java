package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.VersionKind;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The officer says what a piece of Viborg's general input is about. */
@WebTest
class AboutWebTest {

    private final Desk desk;
    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final Track second;
    private final String points;
    private final String address;

    AboutWebTest(MockMvc mvc, SynthesisWorld world) {
        this.desk = new Desk(mvc);
        this.scene = world.open();
        this.viborg = scene.municipality("Viborg");
        viborg.submitted("Vi savner pendling. Vi vil måle selv.");
        scene.afterDeadline();
        Splitting splitting = Splitting.of(scene, "VIB-1");
        splitting.mark("Vi savner pendling.");
        this.second = scene.consultation.draft().tracks().get(1);
        this.points = "/consultations/" + scene.consultation.slug() + "/points";
        this.address = points + "/VIB-1.1/about";
    }

    /** What is set up comes before the clock of each test. */
    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void theFilterFollowsWhatIsSaidAndThePageShowsBoth() throws Exception {
        assertThat(open(points + "/VIB-1.1").text("article")).contains("Handler om: Generelt");
        assertThat(open(points + "/VIB-1.1").page().select("a[href^=" + address + "]"))
                .hasSize(1);
        assertThat(open(points + "?track=2").text("nav")).doesNotContain("VIB-1.1");

        Answer saved = send("subject", "" + second.id(), "position", "OBJECTS");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).startsWith(points + "/VIB-1.1");
        assertThat(open(points + "?track=2").text("nav")).contains("VIB-1.1");
        Answer page = open(address);
        assertThat(page.text("main"))
                .contains("Handler om: Spor 2: Har indvendinger")
                .contains("Kommunen har angivet om hele bemærkningen: Generelt");
        assertThat(page.text("main ol li")).contains("Spor 2: Har indvendinger");
        assertThat(page.page().select("#subject option[selected]").val())
                .isEqualTo(second.id().toString());
        assertThat(send("subject", "", "sawAbout", page.value("sawAbout")).status())
                .isEqualTo(303);
        assertThat(open(points + "/VIB-1.1").text("article")).contains("Handler om: Generelt");
        assertThat(open(address).text("main ol li")).contains("Igen, som kommunen har angivet: Generelt");
    }

    @Test
    void aParagraphAndAThemeUnderATrackAreChosenToo() throws Exception {
        send("subject", second.paragraphs().get(0).id().toString());
        assertThat(open(address).text("main")).contains("Handler om: Ændring af afsnit 2.1");

        send(
                "subject",
                "SUPPLEMENTARY_THEME",
                "themeName",
                "Pendling",
                "placing",
                second.id().toString(),
                "sawAbout",
                open(address).value("sawAbout"));
        assertThat(open(address).text("main")).contains("Handler om: Supplerende tema »Pendling«, under spor 2");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasChosenStays() throws Exception {
        Answer refused = send("subject", "SUPPLEMENTARY_THEME", "themeName", "Pendling");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("[role=alert]")).contains("Vælg, hvor temaet foreslås placeret");
        assertThat(refused.value("themeName")).isEqualTo("Pendling");
        assertThat(send("subject", "nothing").text("[role=alert]")).contains("Vælg noget, der står i høringsudkastet");
    }

    @Test
    void municipalitiesAndWholeInputsHaveNoSuchPage() throws Exception {
        assertThat(desk.open(address, viborg.actor).status()).isEqualTo(404);
        assertThat(desk.send(address, viborg.actor, "subject", "GENERAL").status())
                .isEqualTo(404);
        assertThat(open(points + "/VIB-1/about").status()).as("it has ended").isEqualTo(404);
    }

    @Test
    void whatHasGoneIsListedWithItsAnswer() throws Exception {
        scene.answer("VIB-1.1", AssessmentOutcome.NOTED, "Det skrives ned.");
        scene.municipality("Viborg");
        viborg.save(
                viborg.draft().inputs().get(0).id(),
                viborg.draft().inputs().get(0).revision(),
                ResponseScene.general("Noget helt andet."));
        viborg.submitted(VersionKind.FINAL);
        scene.afterDeadline();

        String gone = "/consultations/" + scene.consultation.slug() + "/gone-points";
        assertThat(open(points).page().select("a[href=" + gone + "]")).hasSize(1);
        assertThat(open(gone).text("main"))
                .contains("VIB-1.1")
                .contains("Taget til efterretning")
                .contains("Det skrives ned.");
        assertThat(desk.open(gone, viborg.actor).status()).isEqualTo(404);
    }

    private Answer open(String path) throws Exception {
        return desk.open(path, scene.officer);
    }

    private Answer send(String... fields) throws Exception {
        return desk.send(address, scene.officer, fields);
    }
}
