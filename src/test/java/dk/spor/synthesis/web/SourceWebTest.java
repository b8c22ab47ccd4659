package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.response.ResponseScene;
import dk.spor.response.web.Desk;
import dk.spor.response.web.Desk.Answer;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Splitting;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The officer's page of Viborg's one input, which has three sentences and something that has to be escaped. */
@WebTest
class SourceWebTest {

    private static final String BODY = "Vi støtter <sporet>.\nVi savner pendling 🌱. Vi vil måle selv.";

    private final Desk desk;
    private final SynthesisScene scene;
    private final ResponseScene viborg;
    private final Splitting splitting;
    private final String address;

    SourceWebTest(MockMvc mvc, SynthesisWorld world) {
        this.desk = new Desk(mvc);
        this.scene = world.open();
        this.viborg = scene.municipality("Viborg");
        viborg.submitted(BODY);
        scene.afterDeadline();
        this.splitting = Splitting.of(scene, "VIB-1");
        this.address = splitting.input().address();
    }

    /** What is set up comes before the clock of each test. */
    @BeforeEach
    void afterTheDeadline() {
        scene.afterDeadline();
    }

    @Test
    void theTextStandsWordForWordWithEachPieceLabelledAndWhatNobodyAnswers() throws Exception {
        splitting.mark("Vi savner pendling 🌱.");

        Document page = open().page();

        assertThat(text(page)).isEqualTo(splitting.input().body());
        Element mark = page.select("#source mark").first();
        assertThat(mark.select("a").attr("href")).endsWith("/points/VIB-1.1");
        assertThat(mark.select("a").text()).isEqualTo("VIB-1.1");
        assertThat(mark.select("[data-from]").first().wholeText()).isEqualTo("Vi savner pendling 🌱.");
        assertThat(page.select(".sp-untreated__label"))
                .hasSize(2)
                .allMatch(it -> it.text().equals("ikke behandlet"));
        for (Element stretch : page.select("#source [data-from]")) {
            assertThat(splitting.input().body().substring(Integer.parseInt(stretch.attr("data-from"))))
                    .startsWith(stretch.wholeText());
        }
    }

    @Test
    void sentencesAreMarkedWithoutAScriptAndRangesWithOne() throws Exception {
        assertThat(open().page().select("#first option").eachText())
                .contains("2. Vi savner pendling 🌱.", "3. Vi vil måle selv.");

        Answer answer = send("/pieces", "first", "1", "last", "2");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(address);
        assertThat(words("VIB-1.1")).isEqualTo("Vi støtter <sporet>.\nVi savner pendling 🌱.");

        int starts = splitting.input().body().indexOf("måle");
        send("/pieces", "starts", "" + starts, "ends", "" + (starts + 4), "first", "1");
        assertThat(words("VIB-1.2")).isEqualTo("måle");
    }

    @Test
    void nothingMarkedIsSaidAndWhatWasChosenStays() throws Exception {
        Answer empty = send("/pieces");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text("[role=alert]")).contains("Markér en del af teksten");

        splitting.mark("Vi savner");
        Answer overlapping = send("/pieces", "first", "2");
        assertThat(overlapping.status()).isEqualTo(422);
        assertThat(overlapping.text("[role=alert]")).contains("allerede i VIB-1.1");
        assertThat(overlapping.page().select("#first option[selected]").val()).isEqualTo("2");
        assertThat(send("/pieces", "first", "99").status()).isEqualTo(422);
    }

    @Test
    void aPieceIsMarkedOtherwiseJoinedAndAllIsJoinedAgain() throws Exception {
        PointId first = splitting.mark("Vi støtter");
        PointId second = splitting.mark("måle");
        String seen = open().page().select("#marking [name=seen]").val();

        assertThat(send("/pieces/" + second + "/place", "first", "3", "seen", seen)
                        .status())
                .isEqualTo(303);
        assertThat(words("VIB-1.2")).isEqualTo("Vi vil måle selv.");
        assertThat(send("/pieces/" + second + "/place", "first", "2", "seen", seen)
                        .text("[role=alert]"))
                .contains("En anden har opdelt");
        send("/pieces/" + second + "/place", "first", "2", "seen", seen());
        assertThat(send("/joining", "pieces", "" + first, "seen", seen()).text("[role=alert]"))
                .contains("mindst to");
        assertThat(send("/joining", "pieces", "" + first, "pieces", "" + second, "seen", seen())
                        .status())
                .isEqualTo(303);
        assertThat(words("VIB-1.1")).isEqualTo("Vi støtter <sporet>.\nVi savner pendling 🌱.");
        assertThat(send("/restoration", "seen", seen()).status()).isEqualTo(303);
        assertThat(scene.points()).hasSize(1);
        assertThat(open().text("details")).contains("VIB-1 er samlet igen").contains("VIB-1.2 er samlet med en anden");
    }

    @Test
    void whatIsAnsweredIsSaidToBeKept() throws Exception {
        scene.save("VIB-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        assertThat(open().text(".alert")).contains("VIB-1 er vurderet. Vurderingen gemmes, når du opdeler");

        splitting.mark("Vi støtter");
        splitting.mark("måle");
        assertThat(open().text(".alert"))
                .contains("Vurderingen af VIB-1 er gemt og kommer tilbage, hvis du samler igen");

        scene.save("VIB-1.2", AssessmentOutcome.NOTED, "Tak.", scene.officer);
        Answer refused = send("/restoration", "seen", seen());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("[role=alert]")).contains("VIB-1.2 er vurderet");
        assertThat(refused.page().select("#putAside")).hasSize(1);
        assertThat(send("/restoration", "seen", seen(), "putAside", "true").status())
                .isEqualTo(303);
        assertThat(scene.point("VIB-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);
        assertThat(open().text(".alert")).contains("Vurderingen af VIB-1.2 er gemt i historikken");
    }

    @Test
    void whatNeedsNoAnswerIsSaidWithoutAScriptAndTakenBack() throws Exception {
        splitting.mark("Vi savner pendling 🌱.");
        Element first =
                open().page().select("form[action$=/waiver]:not(#marking)").first();
        assertThat(first.text()).contains("Kræver ikke svar", "Vi støtter <sporet>.");

        assertThat(send(
                                "/waiver",
                                "starts",
                                first.select("[name=starts]").val(),
                                "ends",
                                first.select("[name=ends]").val())
                        .status())
                .isEqualTo(303);
        Document page = open().page();
        assertThat(page.select(".sp-waived").text()).isEqualTo("kræver ikke svarVi støtter <sporet>.");
        assertThat(page.select(".sp-untreated__label").eachText())
                .containsExactly("kræver ikke svar", "ikke behandlet");
        assertThat(text(page)).isEqualTo(splitting.input().body());
        assertThat(page.text()).contains("Ét stykke tekst er ikke behandlet");
        assertThat(page.select("details").text()).contains("Kræver ikke svar: »Vi støtter <sporet>.«");

        assertThat(send(
                                "/waiver/withdrawal",
                                "waiver",
                                page.select("[name=waiver]").val())
                        .status())
                .isEqualTo(303);
        assertThat(open().page().select(".sp-waived")).isEmpty();
        assertThat(send("/waiver/withdrawal", "waiver", "nonsense").status()).isEqualTo(422);
        assertThat(send("/waiver", "starts", "0", "ends", "40").text("[role=alert] [href='#source']"))
                .as("said where it was marked")
                .contains("allerede i VIB-1.1");
    }

    @Test
    void municipalitiesAndVisitorsFindNothing() throws Exception {
        for (Actor other : new Actor[] {viborg.actor, scene.consultation.coordinator("Skive")}) {
            assertThat(desk.open(address, other).status()).isEqualTo(404);
            assertThat(desk.send(address + "/pieces", other, "first", "1").status())
                    .isEqualTo(404);
        }
        assertThat(desk.open(address.replaceFirst("/\\d+$", "/7"), scene.officer)
                        .status())
                .isEqualTo(404);
        assertThat(desk.open(
                                address.replaceFirst("/consultations/[^/]+", "/consultations/klimastrategi"),
                                scene.officer)
                        .status())
                .as("by another consultation's address")
                .isEqualTo(404);
    }

    @Test
    void whileItIsSealedNotAWordIsShown() throws Exception {
        scene.municipality("Viborg");
        assertThat(desk.open(address, scene.officer).status()).isEqualTo(404);
        assertThat(desk.send(address + "/pieces", scene.officer, "first", "1").status())
                .isEqualTo(404);
    }

    private Answer open() throws Exception {
        return desk.open(address, scene.officer);
    }

    private Answer send(String what, String... fields) throws Exception {
        return desk.send(address + what, scene.officer, fields);
    }

    private String seen() {
        return String.valueOf(splitting.input().seen());
    }

    private String words(String label) {
        return scene.point(label).point().place().in(splitting.input().body());
    }

    private static String text(Document page) {
        return page.select("#source [data-from]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }
}
