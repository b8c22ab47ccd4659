package dk.spor.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dk.spor.database.WebTest;
import dk.spor.demo.Beginning;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What there is of a demo where the database does not carry the mark: nothing. */
@WebTest
class NoDemoWebTest {

    private final MockMvc mvc;
    private final RequestMappingHandlerMapping mappings;
    private final BusinessClock clock;
    private final Beginning beginning;

    NoDemoWebTest(
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            BusinessClock clock,
            Beginning beginning) {
        this.mvc = mvc;
        this.mappings = mappings;
        this.clock = clock;
        this.beginning = beginning;
    }

    @Test
    void noneOfTheDemosAddressesExists() throws Exception {
        Instant before = clock.instant();
        List<String> addresses = mappings.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getPackageName().equals("dk.spor.demo.web"))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .toList();
        assertThat(addresses).contains("/demo", "/demo/clock", "/demo/sign-in", "/demo/beginning", "/messages");
        for (String address : addresses) {
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
                int status = mvc.perform(request(method, address)
                                .param("to", "2020-12-15T10:00")
                                .param("as", "kkr-koordinator@viborg.example.org")
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(method + " " + address).isIn(404, 405);
            }
        }
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void noPageSaysThatItIsADemo() throws Exception {
        String page = mvc.perform(request(HttpMethod.GET, "/sign-in"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select(".sp-demo, a[href=/demo]")).isEmpty();
    }

    @Test
    void whatIsDoneInADemoCannotBeBegunAgainHere() {
        assertThatThrownBy(beginning::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not a demo");
    }
}
