package dk.spor.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.spor.demo.Beginning;
import dk.spor.demo.Cast;
import dk.spor.demo.Cast.Part;
import dk.spor.demo.DemoClock;
import dk.spor.demo.DemoTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DemoTest
class DemoWebTest {

    private final MockMvc mvc;
    private final Cast cast;
    private final DemoClock clock;
    private final Beginning beginning;

    DemoWebTest(MockMvc mvc, Cast cast, DemoClock clock, Beginning beginning) {
        this.mvc = mvc;
        this.cast = cast;
        this.clock = clock;
        this.beginning = beginning;
    }

    @Test
    void everyPageSaysThatItIsADemoAndWhatItsClockShows() throws Exception {
        Document page = page(get("/consultations/klimastrategi"));
        assertThat(page.select(".sp-demo").text()).contains("Demo", "2020", "opdigtede");
        assertThat(page.select(".sp-demo a[href=/demo]")).hasSize(1);
    }

    @Test
    void oneClickSignsInAsAnyOfTheCast() throws Exception {
        beginning.begin();
        Document demo = page(get("/demo"));
        List<String> offered = demo.select("button[name=as]").eachAttr("value");
        assertThat(offered).containsAll(cast.all().map(Part::email).toList());
        for (Part part : cast.all().toList()) {
            MockHttpServletResponse answer = answer(post("/demo/sign-in").param("as", part.email()));
            String where = part.engagements().size() > 1 ? "/acting-for?back=/home" : "/home";
            assertThat(answer.getStatus() + " " + answer.getHeader("Location"))
                    .as(part.name())
                    .isEqualTo("303 " + where);
            Cookie session = Objects.requireNonNull(answer.getCookie("session"));
            Document home = page(get("/home").cookie(session));
            assertThat(home.select(".sp-who b").text())
                    .isEqualTo(part.first().organisation().name());
        }
    }

    @Test
    void nobodyElseCanBeSignedInAs() throws Exception {
        assertThat(answer(post("/demo/sign-in").param("as", "borgmester@viborg.dk"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theClockIsMovedToAStopOrToADateAndNeverBack() throws Exception {
        beginning.begin();
        assertThat(page(get("/demo")).select(".sp-stops [aria-current=time]").text())
                .contains("Du er her");
        assertThat(answer(post("/demo/clock").param("to", "2020-12-08T09:00")).getHeader("Location"))
                .isEqualTo("/demo");
        assertIsAbout("2020-12-08T08:00:00Z");
        assertThat(answer(post("/demo/clock")
                                .param("date", "14")
                                .param("dateMonth", "12")
                                .param("dateYear", "2020")
                                .param("time", "9.30"))
                        .getStatus())
                .isEqualTo(303);
        assertIsAbout("2020-12-14T08:30:00Z");
        assertThat(wrong("13", "12", "2020", "9.30").select("#date-error").text())
                .contains("Uret kan kun flyttes frem");
        Document kept = wrong("31", "2", "2021", "9.30");
        assertThat(kept.select("#date-error").text()).contains("en dato, der findes");
        assertThat(kept.select("#date").val() + kept.select("#time").val()).isEqualTo("319.30");
        assertThat(wrong("1", "2", "2021", "halv ti").select("#time-error").text())
                .contains("klokkeslæt");
        assertThat(wrong("28", "3", "2021", "2.30").select("#time-error").text())
                .contains("sommertid");
        assertIsAbout("2020-12-14T08:30:00Z");
    }

    @Test
    void toBeginAgainIsAskedForFirst() throws Exception {
        beginning.begin();
        clock.moveTo(Instant.parse("2020-12-16T08:00:00Z"));
        assertThat(page(get("/demo/beginning")).select("form[action=/demo/beginning] button"))
                .hasSize(1);
        assertIsAbout("2020-12-16T08:00:00Z");
        assertThat(answer(post("/demo/beginning")).getHeader("Location")).isEqualTo("/demo");
        assertIsAbout("2020-11-20T08:00:00Z");
    }

    @Test
    void theMailboxShowsWhatWasSentWithLinksIntoThisSpor() throws Exception {
        Document page = page(get("/messages"));
        assertThat(page.select(".sp-mail summary").text()).contains("kkr-koordinator@struer.example.org");
        assertThat(page.select(".sp-mail__body a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("/"));
    }

    private Document wrong(String day, String month, String year, String time) throws Exception {
        MockHttpServletResponse answer = answer(post("/demo/clock")
                .param("date", day)
                .param("dateMonth", month)
                .param("dateYear", year)
                .param("time", time));
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private void assertIsAbout(String instant) {
        Instant expected = Instant.parse(instant);
        assertThat(clock.now()).isBetween(expected, expected.plus(Duration.ofMinutes(2)));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }
}
