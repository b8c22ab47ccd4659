package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The largest form that somebody may send, through the real server and its limits. */
@JourneyTest
class LargeFormWebTest {

    @LocalServerPort
    private int port;

    @Test
    void twoHundredThousandCharactersOfTwelveBytesEachComeBackWhole() throws Exception {
        String typed = "😀".repeat(200_000);
        String form = "revision=0&kind=GENERAL&text=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        assertThat(form.length()).isGreaterThan(2_400_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port
                        + "/consultations/klimastrategi/response/inputs/" + UUID.randomUUID()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> back = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(back.body()).select("main textarea[name=text]").val())
                .isEqualTo(typed);
    }
}
