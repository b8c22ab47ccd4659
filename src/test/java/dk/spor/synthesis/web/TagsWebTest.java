package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.WebTest;
import dk.spor.synthesis.SynthesisWorld;
import dk.spor.synthesis.TagId;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class TagsWebTest extends AtTheDesk {

    TagsWebTest(MockMvc mvc, SynthesisWorld world) {
        super(mvc, world, "");
    }

    @Test
    void aTagIsAddedGivenToAPointAndLookedFor() throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(post("/tags", "id", id, "name", "Almene ord").status()).isEqualTo(303);
        assertThat(post("/tags", "id", id, "name", "Almene ord").status()).isEqualTo(303);

        assertThat(page("/points/VIB-1").select("label[for=tag-" + id + "]").text())
                .contains("Almene ord", "foreslået");
        assertThat(post("/points/VIB-1/tags", "tags", id).status()).isEqualTo(303);
        assertThat(page("/points?tag=" + id).select(".sp-list b").eachText()).containsExactly("VIB-1");
        assertThat(page("/points").select(".sp-list").text()).contains("#Almene ord");
        assertThat(page("/tags").select(".sp-block").eachText())
                .singleElement()
                .asString()
                .contains("én bemærkning");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldOfThatTag() throws Exception {
        TagId one = scene.tag("Transport");
        scene.tag("Energi");

        Document page = post("/tags/" + one, "name-" + one, "Energi").page();

        assertThat(page.selectFirst("#name-" + one + "-error").text()).contains("»Energi«");
        assertThat(page.selectFirst("#name-" + one).val()).as("what was typed").isEqualTo("Energi");
        assertThat(page.selectFirst("#name-error")).as("the form of a new one").isNull();
    }

    @Test
    void whatWasChosenStaysChosenWhenTheFormIsRefused() throws Exception {
        TagId wide = scene.tag("Transport");
        TagId one = scene.tag("Energi");
        String me = scene.officer.by().person().toString();

        Document page = post("/tags/" + one, "name-" + one, "", "parent-" + one, wide.toString(), "worker-" + one, me)
                .page();
        assertThat(page.selectFirst("#parent-" + one + " option[selected]").val())
                .isEqualTo(wide.toString());
        assertThat(page.selectFirst("#worker-" + one + " option[selected]").val())
                .isEqualTo(me);

        Document fresh = post("/tags", "name", "", "parent", wide.toString(), "worker", me)
                .page();
        assertThat(fresh.selectFirst("#parent option[selected]").val()).isEqualTo(wide.toString());
        assertThat(fresh.selectFirst("#worker option[selected]").val()).isEqualTo(me);
    }

    @Test
    void mergingIsShownAndUndone() throws Exception {
        TagId cars = scene.tag("Biler");
        TagId traffic = scene.tag("Trafik");

        assertThat(post("/tags/" + cars + "/merger", "into-" + cars, "").status())
                .isEqualTo(422);
        assertThat(post("/tags/" + cars + "/merger", "into-" + cars, traffic.toString())
                        .status())
                .isEqualTo(303);
        assertThat(page("/tags").text()).contains("»Biler« er samlet hertil");
        assertThat(post("/tags/" + cars + "/separation").status()).isEqualTo(303);
        assertThat(page("/tags").text()).doesNotContain("samlet hertil");
    }

    @Test
    void nobodyElseSeesThem() throws Exception {
        assertThat(desk.open(address("/tags"), scene.consultation.coordinator("Viborg"))
                        .status())
                .isEqualTo(404);
        assertThat(post("/tags/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
