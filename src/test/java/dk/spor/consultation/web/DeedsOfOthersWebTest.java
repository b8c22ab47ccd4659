package dk.spor.consultation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** The secretariat's deeds are not there for a municipality. */
@WebTest
class DeedsOfOthersWebTest {

    private final MockMvc mvc;
    private final ConsultationWorld world;

    DeedsOfOthersWebTest(MockMvc mvc, ConsultationWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extensions",
                "disruptions",
                "corrections",
                "corrections/publication",
                "processing",
                "withdrawal",
                "seal-openings",
                "late-doors/viborg",
                "late-doors/viborg/closing",
                "contact",
                "opening",
                "setup/texts",
                "setup/period",
                "setup/rules",
                "setup/process",
                "setup/letter",
                "setup/consultees",
                "setup/draft"
            })
    void forAMunicipalityNoneOfThisIsThere(String deed) throws Exception {
        ConsultationScene scene = world.published();
        mvc.perform(post("/consultations/" + scene.slug() + "/" + deed)
                        .param("reason", "Vi vil.")
                        .with(As.actor(scene.coordinator("Viborg")))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }
}
