package dk.spor.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.Asking;
import dk.spor.report.ReportScene;
import dk.spor.response.ResponseScene;
import dk.spor.shared.BusinessClock;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** What home, the secretariat's box and the timeline tell of how far the responses have been treated. */
@WebTest
class TreatmentWebTest {

    private static final String STEP = "Svarene bliver behandlet";

    private final MockMvc mvc;
    private final SynthesisWorld world;
    private ReportScene scene;

    TreatmentWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void responsesAreBeingProcessed() {
        scene = ReportScene.of(world);
    }

    @Test
    void theStepInWhichInputsAreAnsweredIsTheCurrentOneUntilEachHasAFinalAnswer() throws Exception {
        assertThat(timeline().select("[aria-current=step] b").eachText()).containsExactly(STEP);
        assertThat(step().select(".sp-time__check")).isEmpty();

        scene.answered();

        assertThat(step().select(".sp-time__check")).hasSize(1);
        assertThat(timeline().select("[aria-current=step] b").eachText())
                .containsExactly("Alle modtagne bemærkninger er besvaret");
    }

    @Test
    void homeAsksForTheAnswersThenForTheReportThenForNothing() throws Exception {
        assertThat(home().text()).contains("Besvar bemærkningerne");
        assertThat(home().select("a[href=" + path() + "/points]").text()).contains("Åbn behandlingen");

        scene.answered();
        assertThat(home().text()).contains("lås høringsnotatet").doesNotContain("Besvar bemærkningerne");
        assertThat(home().select("a[href=" + path() + "/report]").text()).contains("Se notatet");

        scene.locked();
        assertThat(home()).isEmpty();

        scene.provisional("Skive", "Skives ord");
        assertThat(home().text()).as("what came after the lock").contains("Besvar bemærkningerne");
        assertThat(step().select(".sp-time__check")).isEmpty();
    }

    @Test
    void aLaterDeadlineForAllLeavesTheStepInWhichInputsAreAnsweredTheSame() throws Exception {
        SynthesisScene extended = world.open();
        ResponseScene.done(extended.bean(ExtendDeadline.class)
                .extend(
                        extended.consultation.id(),
                        null,
                        LocalDateTime.parse("2020-12-17T10:00"),
                        "Driftsforstyrrelse.",
                        extended.consultation.lead()));
        extended.bean(BusinessClock.class).stopAt(Instant.parse("2020-12-18T08:00:00Z"));
        scene = ReportScene.processing(extended);

        assertThat(timeline().select("[aria-current=step] b").eachText()).containsExactly(STEP);
    }

    @Test
    void theSecretariatsBoxLeadsToTheDeskAndTheReport() throws Exception {
        assertThat(page(path(), scene.consultation.lead())
                        .select("[aria-labelledby=h-secretariat] a")
                        .eachAttr("href"))
                .contains(path() + "/points", path() + "/report", path() + "/themes", path() + "/revision");
    }

    private Element step() throws Exception {
        return timeline().select("li:has(b:containsOwn(" + STEP + "))").first();
    }

    private Element timeline() throws Exception {
        return page(path(), scene.consultation.lead()).select(".sp-time").first();
    }

    /** What waits because of this consultation. */
    private Elements home() throws Exception {
        return page("/home", scene.consultation.lead())
                .select(".sp-todo li:contains("
                        + scene.consultation.consultation().title() + ")");
    }

    private Document page(String path, Actor actor) throws Exception {
        return new Asking(mvc, actor).page(get(path));
    }

    private String path() {
        return "/consultations/" + scene.consultation.slug();
    }
}
