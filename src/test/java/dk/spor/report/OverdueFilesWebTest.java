package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import dk.spor.identity.web.Asking;
import dk.spor.shared.BusinessClock;
import dk.spor.synthesis.SynthesisWorld;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a locked report of which a part never gets its files. */
@WebTest
class OverdueFilesWebTest {

    private static final Section GENERAL = new Section("general", "2.1. Generelt", "Generelt", 3);

    private final MockMvc mvc;
    private final BusinessClock clock;
    private final LockedReports locked;
    private final DividedStore divided;
    private final SynthesisWorld world;

    OverdueFilesWebTest(
            MockMvc mvc, SynthesisWorld world, BusinessClock clock, LockedReports locked, DividedStore divided) {
        this.mvc = mvc;
        this.clock = clock;
        this.locked = locked;
        this.divided = divided;
        this.world = world;
    }

    @Test
    void whatIsStillMissingAfterAnHourIsNotSaidToBeOnItsWay() throws Exception {
        ReportScene scene = ReportScene.of(world).answered();
        scene.locked();
        Snapshot snapshot = locked.of(scene.report()).get(0);
        divided.add(snapshot, ReportHead.of(scene.report()), List.of(new Volume(GENERAL, 1, 1)));

        clock.stopAt(snapshot.lockedAt().plus(Duration.ofHours(1)));
        assertThat(alert(scene, "da")).startsWith("Filerne laves nu. Én del mangler endnu");
        clock.stopAt(snapshot.lockedAt().plus(Duration.ofHours(1)).plusSeconds(1));
        assertThat(alert(scene, "da"))
                .startsWith("Filerne er ikke blevet færdige. Én del mangler mere end en time efter låsningen")
                .contains("bed dem, der driver Spor")
                .doesNotContain("laves nu");
        assertThat(alert(scene, "en"))
                .startsWith("The files have not been finished. One part is still missing")
                .contains("ask whoever runs Spor");
    }

    private String alert(ReportScene scene, String language) throws Exception {
        return new Asking(mvc, scene.consultation.lead())
                .page(get("/consultations/" + scene.consultation.slug() + "/report/snapshots/1")
                        .cookie(new Cookie("language", language)))
                .select("[aria-labelledby=h-files] .alert")
                .text();
    }
}
