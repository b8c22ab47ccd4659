package dk.spor.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.database.WebTest;
import dk.spor.identity.Actor;
import dk.spor.identity.web.As;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import jakarta.servlet.http.Cookie;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class OverviewWebTest {

    private final MockMvc mvc;
    private final ConsultationWorld world;
    private final ExtendDeadline extend;
    private final BusinessClock clock;

    OverviewWebTest(MockMvc mvc, ConsultationWorld world, ExtendDeadline extend, BusinessClock clock) {
        this.mvc = mvc;
        this.world = world;
        this.extend = extend;
        this.clock = clock;
    }

    @Test
    void everybodyReadsWhatIsAskedOfWhomAndUntilWhen() throws Exception {
        ConsultationScene scene = world.published();
        Document page = page(get(address(scene)));
        assertThat(page.select("h1").text()).isEqualTo(scene.consultation().title());
        assertThat(page.select(".sp-due").text())
                .contains("25 dage tilbage", "Frist: tirsdag den 15. december 2020 kl. 10.00", "kl. 10.00")
                .contains("Kommunen bestemmer selv, om svaret behandles politisk eller administrativt.");
        assertThat(page.select("#h-tracks").text()).isEqualTo("Tre foreløbige spor");
        assertThat(page.select(".sp-track h3").eachText()).startsWith("DK2020", "Grøn vækst", "Viden og kompetencer");
        assertThat(page.select("#h-questions + ol li").eachText())
                .containsExactly("Hvad mangler i udkastet?", "Hvilke spor vil kommunen selv bidrage til?");
        assertThat(page.select("#consultees .sp-tile")).hasSize(19);
        assertThat(page.select("#consultees details p").text())
                .startsWith("Favrskov, ")
                .endsWith("Viborg, Aarhus");
        assertThat(page.select("main").text())
                .contains("KKR Midtjylland besluttede den 17. juni 2020")
                .contains("Formålet er at styrke samarbejdet")
                .contains("Højst 2 A4-sider", "Sekretariatet kan først læse svarene, når fristen er udløbet")
                .contains("Høringssvar offentliggøres. Kontaktoplysninger vises ikke.")
                .contains("KKR-sekretariatet", "sekretariatet@kkr.example", "12 34 56 78")
                .contains("Sag 2020-0117");
    }

    @Test
    void theTimelineShowsWhereWeAre() throws Exception {
        Document page = page(get(address(world.published())));
        assertThat(page.select(".sp-time b").eachText())
                .containsExactly(
                        "KKR beslutter at lave en klimastrategi",
                        "Høringen åbner",
                        "Kommunerne skriver",
                        "Frist for svar",
                        "Svarene bliver behandlet",
                        "KKR drøfter udkastet");
        assertThat(page.select(".sp-time [aria-current=step]").text()).startsWith("I dag, 20. november 2020");
        assertThat(page.select(".sp-time .is-due time").attr("datetime")).isEqualTo("2020-12-15T10:00");
    }

    @ParameterizedTest(name = "at {0} it says: {1}")
    @CsvSource({
        "2020-10-04T09:00, Høringen åbner den 5. oktober 2020 kl. 09.00., false",
        "2020-10-05T09:00, Frist: tirsdag den 15. december 2020 kl. 10.00, true",
        "2020-12-13T23:59, Frist: tirsdag den 15. december 2020 kl. 10.00, true",
        "2020-12-14T00:00, Fristen udløber i morgen kl. 10.00., true",
        "2020-12-15T00:00, Fristen udløber i dag kl. 10.00., true",
        "2020-12-15T10:00, Fristen udløber i dag kl. 10.00., true",
        "2020-12-15T10:01, Høringsfristen er udløbet. Kontakt sekretariatet, false"
    })
    void theCardAndItsButtonFollowTheClock(LocalDateTime local, String words, boolean button) throws Exception {
        ConsultationScene scene = world.published();
        clock.stopAt(local.atZone(Copenhagen.ZONE).toInstant());
        Document page = page(get(address(scene)));
        assertThat(page.select(".sp-due strong").text()).startsWith(words);
        assertThat(page.select(".sp-due a[href$=/response]")).hasSize(button ? 1 : 0);
    }

    @Test
    void anExtensionIsToldWithItsReason() throws Exception {
        ConsultationScene scene = world.published();
        extend.extend(scene.id(), null, LocalDateTime.parse("2020-12-18T12:00"), "Serveren var nede.", scene.lead());
        Document page = page(get(address(scene)));
        assertThat(page.select(".sp-feed").text())
                .contains("Fristen er forlænget til fredag den 18. december 2020 kl. 12.00.", "Serveren var nede.");
        assertThat(page.select(".sp-due").text()).contains("fredag den 18. december 2020 kl. 12.00");
    }

    @Test
    void inEnglishThePageIsEnglishAndTheContentMarkedAsDanish() throws Exception {
        ConsultationScene scene = world.published();
        Document page = page(get(address(scene)).cookie(new Cookie("language", "en")));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".sp-due").text()).contains("25 days left", "Tuesday 15 December 2020 at 10:00");
        assertThat(page.select("h1").attr("lang")).isEqualTo("da");
        assertThat(page.select("#h-why ~ div").eachAttr("lang")).containsOnly("da");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".atom",
                "/deadline.ics",
                "/letter.pdf",
                "/letter.docx",
                "/consultees.pdf",
                "/consultees.docx",
                "/material.pdf",
                "/material/1",
                "/material/1/material.pdf"
            })
    void whatHasNotBeenSentOutIsNotThere(String page) throws Exception {
        ConsultationScene scene = world.consultation().draft();
        mvc.perform(get(address(scene) + page)).andExpect(status().isNotFound());
        Actor viborg = scene.coordinator("Viborg");
        mvc.perform(get(address(scene) + page).with(As.actor(viborg))).andExpect(status().isNotFound());
    }

    @Test
    void itsSecretariatIsLedToTheSetUpInstead() throws Exception {
        ConsultationScene scene = world.consultation().draft();
        mvc.perform(get(address(scene)).with(As.actor(scene.officer())))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(address(scene) + "/setup"));
    }

    @Test
    void aVisitorGetsNoSession() throws Exception {
        mvc.perform(get(address(world.published())))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void theSecretariatFindsWhatItCanDo() throws Exception {
        ConsultationScene scene = world.published();
        Document page = page(get(address(scene)).with(As.actor(scene.officer())));
        assertThat(page.select("#h-secretariat ~ ul a").eachText())
                .containsExactly(
                        "Se, hvem der har svaret",
                        "Forlæng fristen",
                        "Ret materialet",
                        "Ret oplæggene",
                        "Ret kontaktoplysningerne",
                        "Bryd en forsegling",
                        "Træk høringen tilbage");
        assertThat(page.select(".sp-due a[href$=/response]")).isEmpty();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String address(ConsultationScene scene) {
        return "/consultations/" + scene.slug();
    }
}
