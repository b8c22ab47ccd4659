package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two of the secretariat treat what came in: one answers with the keyboard alone, the other checks it on a phone. */
@JourneyTest
class DeskJourney {

    private final Cast cast;
    private final SynthesisWorld world;
    private final String origin;

    DeskJourney(Cast cast, SynthesisWorld world, @LocalServerPort int port) {
        this.cast = cast;
        this.world = world;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void oneAnswersByKeyboardAndAnotherChecksOnAPhone() {
        SynthesisScene scene = world.answered();
        try (Visitor officer = new Visitor(origin, Screen.DESK);
                Visitor lead = new Visitor(origin, Screen.PHONE)) {
            signIn(officer, scene.consultation, Role.SECRETARIAT_OFFICER);
            signIn(lead, scene.consultation, Role.SECRETARIAT_LEAD);
            String desk = "/consultations/" + scene.consultation.slug() + "/points";

            officer.open(desk).page().keyboard().press("j");
            officer.page().waitForURL("**/LEM-1");
            officer.look().sees(AriaRole.HEADING, "Bemærkning LEM-1 fra Lemvig Kommune");
            officer.page().keyboard().press("j");
            officer.page().waitForURL("**/VIB-1");
            officer.page().keyboard().press("k");
            officer.page().waitForURL("**/LEM-1");
            officer.page().keyboard().press("4");
            assertThat(officer.page().isChecked("input[value=NOT_ACCOMMODATED]"))
                    .isTrue();
            officer.field("Svar til kommunen")
                    .pressSequentially("Strategien har 5 mål, så temaet tages op senere. J og K");
            assertThat(officer.page().isChecked("input[value=NOT_ACCOMMODATED]"))
                    .as("a digit that is written chooses nothing")
                    .isTrue();
            officer.press("Gem, og send til kvalitetstjek").look();

            lead.open(desk + "?state=TO_CHECK").follow("LEM-1").look().press("Godkend som endelig");
            assertThat(lead.look().text()).contains("Vurderingen af LEM-1 er endelig.");
            assertThat(officer.open(desk).text()).contains("1 af 4 vurderet", "én er endelig");
        }
    }

    @Test
    void severalAreAnsweredAtOnceByKeyboardAndThatIsTakenBack() {
        SynthesisScene scene = world.answered();
        try (Visitor officer = new Visitor(origin, Screen.DESK)) {
            signIn(officer, scene.consultation, Role.SECRETARIAT_OFFICER);
            officer.open("/consultations/" + scene.consultation.slug() + "/points")
                    .look();
            for (String key : List.of("x", "j", "x", "j", "j", "x", "k", "x", "x")) {
                officer.page().keyboard().press(key);
            }
            assertThat(officer.text()).contains("3 valgt.");
            officer.page().keyboard().press("s");
            for (String key : List.of("Tab", "Enter", "Tab", "t", "Tab")) {
                officer.page().keyboard().press(key);
            }
            officer.page().keyboard().type("Tak for jeres støtte. Xs");
            officer.look();
            officer.page().keyboard().press("Tab");
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL("**/bulk/**");
            assertThat(officer.look().text())
                    .contains("3 bemærkninger fik udfaldet »Taget til efterretning« som kladde.");
            officer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fortryd"))
                    .focus();
            officer.page().keyboard().press("Enter");
            officer.page().getByText("Fortrudt.").waitFor();
            assertThat(officer.look()
                            .sees(AriaRole.HEADING, "Fortrudt. 3 er som før.")
                            .text())
                    .contains("Tilbage til listen");
            assertThat(scene.point("LEM-1").outcome()).isNull();
            assertThat(officer.follow("Tilbage til listen").text()).contains("0 af 4 vurderet");
        }
    }

    @Test
    void whatIsChosenByAKeyIsSavedBeforeTheNextOneAndTheKeysCanBeTurnedOff() {
        SynthesisScene scene = world.answered();
        try (Visitor officer = new Visitor(origin, Screen.DESK)) {
            signIn(officer, scene.consultation, Role.SECRETARIAT_OFFICER);
            String desk = "/consultations/" + scene.consultation.slug() + "/points";
            officer.open(desk + "/LEM-1").page().keyboard().press("5");
            officer.page().keyboard().press("j");
            officer.page().waitForURL("**/VIB-1");
            assertThat(officer.page().evaluate("document.activeElement.id")).isEqualTo("h-b");
            officer.page().goBack();
            officer.page().waitForURL("**/LEM-1");
            assertThat(officer.page().isChecked("input[value=NOTED]")).isTrue();
            assertThat(scene.point("LEM-1").outcome()).isEqualTo(AssessmentOutcome.NOTED);

            officer.open(desk + "/VIB-1").page().getByLabel("Tastaturgenveje").uncheck();
            officer.look();
            officer.page().locator("h1").click();
            officer.page().keyboard().press("j");
            officer.page().keyboard().press("3");
            assertThat(officer.page().url()).endsWith("/VIB-1");
            assertThat(officer.page().isChecked("input[value=CLARIFIED]")).isFalse();
            officer.open(desk + "/VIB-2").page().keyboard().press("3");
            assertThat(officer.page().isChecked("input[value=CLARIFIED]"))
                    .as("also on the next page")
                    .isFalse();
        }
    }

    @Test
    void withoutJavaScript() {
        SynthesisScene scene = world.answered();
        try (Visitor officer = new Visitor(origin, Screen.NO_SCRIPTS)) {
            signIn(officer, scene.consultation, Role.SECRETARIAT_OFFICER);
            officer.open("/consultations/" + scene.consultation.slug() + "/tags")
                    .look();
            officer.write("Navn", "Energi").press("Tilføj emne").look().follow("Behandling af bemærkninger");
            officer.look().follow("LEM-1").look();
            officer.choose("Energi foreslået ud fra ordene").press("Gem emner").look();
            officer.choose("Taget til efterretning").write("Svar til kommunen", "Tak for forslaget.");
            officer.press("Gem, og gå til næste").look();
            assertThat(officer.page().url()).endsWith("/VIB-1");
            assertThat(officer.text()).contains("1 af 4 vurderet", "#Energi");
        }
    }

    private void signIn(Visitor visitor, ConsultationScene consultation, Role role) {
        cast.signIn(visitor, cast.somebody(consultation.association(), role));
    }
}
