package dk.spor.similarity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.response.ResponseScene;
import dk.spor.response.web.Desk;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class GroupsWebTest {

    private final SynthesisWorld world;
    private final Desk desk;
    private SynthesisScene scene;
    private ResponseScene viborg;
    private String address;

    GroupsWebTest(SynthesisWorld world, MockMvc mvc) {
        this.world = world;
        this.desk = new Desk(mvc);
    }

    @BeforeEach
    void twoSayTheSameAndOneSomethingElse() {
        scene = world.open();
        viborg = scene.answers(
                "Viborg",
                "Pendling på cykel kræver sammenhængende cykelstier mellem vores byer.",
                "Lavbundsjorder skal tages ud af drift.");
        scene.answers(
                "Aarhus",
                "Flere pendlere på cykel kommer af pendlingens gode cykelruter.",
                "Letbanen skal udbygges mod nord.");
        scene.answers("Lemvig", "Biogas af gylle bør udnyttes fuldt ud.", "Havet stiger ved vores kyster.");
        scene.afterDeadline();
        scene.stem();
        address = "/consultations/" + scene.consultation.slug() + "/similar-points";
    }

    @Test
    void aGroupHasItsWordsItsPointsAndTheirOutcomes() throws Exception {
        scene.save("AAR-1", AssessmentOutcome.NOTED, "Tak.", scene.officer);

        Document page = desk.open(address, scene.officer).page();

        assertThat(page.select("section h2").eachText())
                .containsExactly("2 bemærkninger fra 2 kommuner, den første VIB-1");
        Element group = page.selectFirst("section");
        assertThat(group.selectFirst("strong").text()).contains("cykel");
        assertThat(group.select("li a").eachAttr("href"))
                .allSatisfy(
                        it -> assertThat(desk.open(it, scene.officer).status()).isEqualTo(200))
                .hasSize(2);
        assertThat(group.select("li").eachText())
                .anyMatch(it -> it.startsWith("AAR-1") && it.contains("Taget til efterretning"));
        assertThat(group.text()).contains("Én er ikke vurderet.").doesNotContain("Biogas");
    }

    @Test
    void theDeskLeadsThereAndNobodyElseComesIn() throws Exception {
        Document points = desk.open("/consultations/" + scene.consultation.slug() + "/points", scene.officer)
                .page();
        assertThat(points.select("a[href=" + address + "]")).hasSize(1);
        assertThat(desk.open(address, viborg.actor).status()).isEqualTo(404);
    }
}
