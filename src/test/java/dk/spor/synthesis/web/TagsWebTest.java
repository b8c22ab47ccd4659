package dk.spor.synthesis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import dk.spor.synthesis.SynthesisScene;
import dk.spor.synthesis.SynthesisWorld;
import dk.spor.synthesis.TagId;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class TagsWebTest {

    private final MockMvc mvc;
    private final SynthesisWorld world;
    private SynthesisScene scene;

    TagsWebTest(MockMvc mvc, SynthesisWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void somethingToTag() {
        scene = world.answered();
    }

    @Test
    void aTagIsAddedGivenToAPointAndLookedFor() throws Exception {
        String id = UUID.randomUUID().toString();
        post("/tags", "id", id, "name", "Almene ord").andExpect(status().isSeeOther());
        post("/tags", "id", id, "name", "Almene ord").andExpect(status().isSeeOther());

        assertThat(page("/points/VIB-1").select("label[for=tag-" + id + "]").text())
                .contains("Almene ord", "foreslået");
        post("/points/VIB-1/tags", "tags", id).andExpect(status().isSeeOther());
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

        Document page = Jsoup.parse(post("/tags/" + one, "name-" + one, "Energi")
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.selectFirst("#name-" + one + "-error").text()).contains("»Energi«");
        assertThat(page.selectFirst("#name-" + one).val()).as("what was typed").isEqualTo("Energi");
        assertThat(page.selectFirst("#name-error")).as("the form of a new one").isNull();
    }

    @Test
    void mergingIsShownAndUndone() throws Exception {
        TagId cars = scene.tag("Biler");
        TagId traffic = scene.tag("Trafik");

        post("/tags/" + cars + "/merger", "into-" + cars, "").andExpect(status().isUnprocessableEntity());
        post("/tags/" + cars + "/merger", "into-" + cars, traffic.toString()).andExpect(status().isSeeOther());
        assertThat(page("/tags").text()).contains("»Biler« er samlet hertil");
        post("/tags/" + cars + "/separation").andExpect(status().isSeeOther());
        assertThat(page("/tags").text()).doesNotContain("samlet hertil");
    }

    @Test
    void nobodyElseSeesThem() throws Exception {
        mvc.perform(get(address("/tags")).with(As.actor(scene.consultation.coordinator("Viborg"))))
                .andExpect(status().isNotFound());
        mvc.perform(MockMvcRequestBuilders.post(address("/tags/" + UUID.randomUUID()))
                        .with(As.actor(scene.officer))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private Document page(String part) throws Exception {
        return Jsoup.parse(mvc.perform(get(address(part)).with(As.actor(scene.officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions post(String part, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address(part))
                .with(As.actor(scene.officer))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private String address(String part) {
        return "/consultations/" + scene.consultation.slug() + part;
    }
}
