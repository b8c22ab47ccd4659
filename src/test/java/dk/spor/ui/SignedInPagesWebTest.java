package dk.spor.ui;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import dk.spor.identity.web.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/** A public page shows more to who is signed in, such as the drafts of the secretariat: no browser stores that. */
@WebTest
class SignedInPagesWebTest {

    private final MockMvc mvc;
    private final ConsultationWorld consultations;

    SignedInPagesWebTest(MockMvc mvc, ConsultationWorld consultations) {
        this.mvc = mvc;
        this.consultations = consultations;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consultations", "/"})
    void aPublicPageIsStoredForVisitorsOnly(String page) throws Exception {
        mvc.perform(get(page)).andExpect(header().string("Cache-Control", "no-cache"));
        mvc.perform(get(page).with(As.actor(consultations.officer())))
                .andExpect(header().string("Cache-Control", "no-store"));
    }
}
