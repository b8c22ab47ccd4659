package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.spor.database.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What every answer says to the browser, and when a visitor is remembered. */
@WebTest
class HeadersWebTest {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final MockMvc mvc;

    HeadersWebTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/sign-in", "/no-such-page", "/css/spor.css", "/actuator/health"})
    void everyAnswerCarriesThem(String path) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(path)).andReturn().getResponse();
        EVERYWHERE.forEach(
                (name, value) -> assertThat(answer.getHeader(name)).as(name).isEqualTo(value));
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void overHttpsBrowsersAreToldToStayThere() throws Exception {
        assertThat(mvc.perform(get("/sign-in").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/privacy", "/consultations", "/no-such-page", "/css/spor.css", "/people"})
    void whoOnlyReadsIsNotRemembered(String path) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionsCookieIsNotForScriptsOrOtherSites() throws Exception {
        assertThat(mvc.perform(get("/sign-in")).andReturn().getResponse().getHeader("Set-Cookie"))
                .startsWith("session=")
                .contains("; Path=/;", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void pagesWithFormsAreNotKeptByBrowsers() throws Exception {
        assertThat(mvc.perform(get("/sign-in")).andReturn().getResponse().getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }
}
