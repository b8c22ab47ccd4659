package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.spor.consultation.ConsultationScene;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
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
