package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JourneyTest
class FilesAndSessionsWebTest {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final JdbcClient sql;

    @LocalServerPort
    private int port;

    FilesAndSessionsWebTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void stylesScriptsAndPicturesAreKeptByBrowsersAndLeaveTheSessionAlone() throws Exception {
        open("/sign-in");
        long before = lastUse();
        for (String file : new String[] {"/css/spor.css", "/js/spor.js", "/img/spor-mark.svg"}) {
            HttpResponse<String> answer = open(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=86400, public");
        }
        assertThat(lastUse()).isEqualTo(before);
        open("/sign-in");
        assertThat(lastUse()).isGreaterThan(before);
    }

    private HttpResponse<String> open(String path) throws Exception {
        URI address = URI.create("http://localhost:" + port + path);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private long lastUse() {
        String session = cookies.getCookieStore().getCookies().get(0).getValue();
        return sql.sql("select last_access_time from spor.spring_session where session_id = :id")
                .param("id", new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }
}
