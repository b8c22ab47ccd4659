package dk.spor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.spor.database.JourneyTest;
import dk.spor.identity.Role;
import dk.spor.journeys.Visitor.Screen;
import dk.spor.revision.RevisionScene;
import dk.spor.revision.RevisionWorld;
import dk.spor.synthesis.SynthesisScene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a consultation whose deadline has passed to a revised draft with a fourth track, which three municipalities
 * proposed, and a locked report; and a municipality reads what became of its own.
 */
@JourneyTest
class ReportJourney {

    private final Cast cast;
    private final RevisionWorld world;
    private final String origin;

    ReportJourney(Cast cast, RevisionWorld world, @LocalServerPort int port) {
        this.cast = cast;
        this.world = world;
        this.origin = "http://localhost:" + port;
    }

    @Test
    void everyInputIsAnsweredAndThreeMunicipalitiesGetTheirTrack() {
        RevisionScene scene = world.answered();
        scene.desk.stem();
        String path = scene.path();
        try (Visitor officer = new Visitor(origin, Screen.DESK);
                Visitor lead = new Visitor(origin, Screen.DESK);
                Visitor lemvig = new Visitor(origin, Screen.PHONE)) {
            cast.signIn(officer, cast.somebody(scene.desk.consultation.association(), Role.SECRETARIAT_OFFICER));
            cast.signIn(lead, cast.somebody(scene.desk.consultation.association(), Role.SECRETARIAT_LEAD));
            cast.signIn(lemvig, cast.somebody(scene.desk.consultation.consultee("Lemvig"), Role.COORDINATOR));

            officer.open(path + "/processing").press("Begynd behandlingen").look();
            assertThat(officer.open(path + "/report").text())
                    .contains("Kan ikke afsluttes endnu", "6 bemærkninger er ikke vurderet");

            answerAll(officer, path);
            approveAll(lead, path, scene.desk);
            themeBecomesATrack(officer, path);
            theDraftIsRevised(officer, path);

            assertThat(officer.open(path + "/report").text()).contains("Intet mangler");
            officer.press("Lås høringsnotat");
            assertThat(officer.look().text()).contains("Høringsnotat nr. 1 er låst.", "Spor 4, Energi");

            assertThat(lemvig.open(path + "/answers/lemvig").text())
                    .containsSubsequence(
                            "Det skrev I", "Lemvigs tema", "Imødekommet", "Energi bliver et spor", "Spor 4")
                    .doesNotContain("Viborg", "Samsøs begrundelse", "Skives begrundelse", "Forhåndsvisning");
        }
    }

    /** The three proposals together, the others one by one; a reason is kept and used again. */
    private static void answerAll(Visitor officer, String path) {
        officer.open(path + "/points/LEM-1").choose("Imødekommet").write("Svar til kommunen", "Energi bliver et spor.");
        officer.choose("SAM-1, Samsø:")
                .choose("SKI-1, Skive:")
                .press("Gem, og send til kvalitetstjek")
                .look();
        for (String label : List.of("SAM-1", "SKI-1")) {
            officer.page().navigate(path + "/points/" + label);
            assertThat(officer.field("Svar til kommunen").inputValue()).isEqualTo("Energi bliver et spor.");
            officer.press("Gem, og send til kvalitetstjek");
        }
        officer.page().navigate(path + "/points/VIB-1");
        officer.choose("Ikke imødekommet").write("Svar til kommunen", "Det ligger uden for KKR's opgaver.");
        officer.expand("Gem svaret som standardsvar").write("Standardsvarets titel", "Uden for KKR");
        officer.press("Gem vurderingen og standardsvaret").look().press("Gem, og send til kvalitetstjek");
        officer.follow("Næste: VIB-2");
        officer.choose("Præciseret").write("Svar til kommunen", "Afsnit 2.1 er gjort tydeligere.");
        officer.press("Gem, og send til kvalitetstjek");
        officer.follow("Næste: AAR-1");
        officer.choose("Ikke imødekommet").write("Svar til kommunen", "Tak for jeres støtte.");
        officer.page()
                .getByLabel("Standardsvar", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Uden for KKR");
        officer.press("Indsæt");
        assertThat(officer.field("Svar til kommunen").inputValue())
                .isEqualTo("Tak for jeres støtte.\n\nDet ligger uden for KKR's opgaver.");
        assertThat(officer.look().text()).contains("»Uden for KKR« er sat ind i svaret.");
        officer.press("Gem, og send til kvalitetstjek")
                .follow("Standardsvar: skriv, ret, og se")
                .look();
        officer.follow("Uden for KKR").look();
        assertThat(officer.text()).contains("Brugt i 2 svar", "VIB-1", "AAR-1");
    }

    private static void approveAll(Visitor lead, String path, SynthesisScene desk) {
        lead.open(path + "/points?state=TO_CHECK");
        desk.points().forEach(it -> {
            lead.page().navigate(path + "/points/" + it.point().label() + "?state=TO_CHECK");
            lead.press("Godkend som endelig");
        });
        assertThat(lead.open(path + "/report").text())
                .contains("4 bemærkninger har et udfald, der kræver en ændring, men ingen ændring")
                .doesNotContain("er ikke vurderet");
    }

    private static void themeBecomesATrack(Visitor officer, String path) {
        officer.open(path + "/themes")
                .choose("»Energi« LEM-1")
                .choose("SAM-1, Samsø")
                .choose("SKI-1, Skive");
        officer.write("Navn på temaet", "Energi").press("Saml de valgte").look();
        assertThat(officer.text()).contains("Foreslået af 3 kommuner (3 bemærkninger).");
        officer.press("Lav til spor i næste udkast").look().follow("Spor 4 i udkastet: Energi");
        officer.look().sees(AriaRole.HEADING, "Spor 4 Energi");
        officer.press("Lad ordene stå").look();
    }

    private static void theDraftIsRevised(Visitor officer, String path) {
        officer.follow("Redigér : Afsnit 2.1")
                .look()
                .write("Tekst", "Vi gør det tydeligere.")
                .press("Gem")
                .look();
        officer.open(path + "/revision").follow("Begrund ændringen").look().choose("VIB-2, Viborg");
        officer.press("Knyt de valgte til ændringen").look();
        officer.open(path + "/revision")
                .choose("Udkastet er færdigt")
                .press("Lås udkastet")
                .look();
    }
}
