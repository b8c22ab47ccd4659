package dk.spor.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.WebTest;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@WebTest
class HomeWebTest {

    private final MockMvc mvc;
    private final ConsultationWorld world;

    HomeWebTest(MockMvc mvc, ConsultationWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @Test
    void theFrontPageShowsOpenConsultationsWithTheDaysLeft() throws Exception {
        ConsultationScene open = world.published();

        Document page = page("/");

        assertThat(page.select("article:has(a[href=/consultations/" + open.slug() + "])")
                        .text())
                .contains("Frist: tirsdag den 15. december 2020 kl. 10.00")
                .contains("25 dage tilbage");
    }

    @Test
    void aDraftIsNotOnTheFrontPage() throws Exception {
        ConsultationScene draft = world.consultation().draft();

        assertThat(page("/").select("a[href=/consultations/" + draft.slug() + "]"))
                .isEmpty();
    }

    @Test
    void theMenuHasEachEntryOnce() throws Exception {
        assertThat(page("/").select("nav.sp-nav a").eachText()).containsExactly("Høringer", "Om Spor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/privacy", "/accessibility"})
    void thePagesAboutSporAreInBothLanguagesAndStartNoSession(String path) throws Exception {
        MvcResult english =
                mvc.perform(get(path).cookie(new Cookie("language", "en"))).andReturn();

        assertThat(english.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(english.getRequest().getSession(false)).isNull();
        Document page = Jsoup.parse(english.getResponse().getContentAsString());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text())
                .isNotEqualTo(page(path).select("h1").text());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path)).andReturn().getResponse().getContentAsString());
    }
}
