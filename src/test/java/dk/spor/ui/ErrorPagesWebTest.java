package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class ErrorPagesWebTest {

    private static final int MEGABYTE = 1_000_000;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /no-such-page, 404, Siden findes ikke",
        "GET, /error, 404, Siden findes ikke",
        "DELETE, /language, 403, Det kan ikke sendes herfra",
        "GET, /sign-out, 405, Det kan man ikke gøre her",
        "GET, /language;a=b, 400, Det kunne vi ikke læse",
    })
    void whatCannotBeAnsweredGetsAPageOfTheHouse(String method, String path, int status, String title)
            throws Exception {
        isOfTheHouse(send(request(path).method(method, BodyPublishers.noBody())), status, title);
    }

    @Test
    void aFormThatIsTooLargeGetsAPage() throws Exception {
        String text = "a".repeat(9 * MEGABYTE);
        HttpRequest.Builder form = request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=" + text));
        isOfTheHouse(send(form), 413, "Det er for stort");
    }

    @Test
    void aFileThatIsTooLargeGetsAPage() throws Exception {
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                + "a".repeat(21 * MEGABYTE) + "\r\n--x--\r\n";
        HttpRequest.Builder form = request("/sign-in")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(file));
        isOfTheHouse(send(form), 413, "Det er for stort");
    }

    @Test
    void aBrokenFormGetsAPage() throws Exception {
        HttpRequest.Builder form = request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=%zz"));
        isOfTheHouse(send(form), 400, "Det kunne vi ikke læse");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static void isOfTheHouse(HttpResponse<String> answer, int status, String title) {
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("header .sp-nav")).hasSize(1);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("default-src 'self';"));
        assertThat(answer.body()).doesNotContain("Exception", "at dk.spor", "Tomcat");
    }
}
