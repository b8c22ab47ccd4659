package dk.spor.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.SporSettings;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class SessionCookieTest {

    @Test
    void overHttpsTheNameBindsTheCookieToThisHost() {
        assertThat(cookie("https://spor.example.dk"))
                .startsWith("__Host-session=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void onLoopbackThereIsNoHttps() {
        assertThat(cookie("http://localhost:8080")).startsWith("session=").doesNotContain("Secure");
    }

    private static String cookie(String address) {
        SporSettings settings =
                new SporSettings(8080, "127.0.0.1", URI.create(address), Path.of("."), false, null, null, null);
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        new WebSecurity().sessionCookie(settings).customize(cookie);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookie.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
