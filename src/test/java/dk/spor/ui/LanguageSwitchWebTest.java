package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.database.WebTest;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@WebTest
class LanguageSwitchWebTest {

    private final MockMvc mvc;

    LanguageSwitchWebTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void itLeadsBackToThePage() throws Exception {
        assertThat(switches(get("/sign-in?back=/home")))
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.attr("href")).isEqualTo("/language?to=en&back=%2Fsign-in%3Fback%3D%2Fhome"));
    }

    @Test
    void aPageThatAnswersAFormHasNoneBecauseItsAddressOpensNothing() throws Exception {
        assertThat(switches(post("/sign-in").with(csrf()).param("email", "ikke en adresse")))
                .isEmpty();
    }

    private Elements switches(RequestBuilder request) throws Exception {
        String page = mvc.perform(request).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(page).select("h1")).hasSize(1);
        return Jsoup.parse(page).select("header a[hreflang]");
    }
}
