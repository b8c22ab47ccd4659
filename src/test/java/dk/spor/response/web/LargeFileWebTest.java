package dk.spor.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.JourneyTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file that is larger than any that is taken, through the real server and its limits. */
@JourneyTest
class LargeFileWebTest {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Test
    void aFileOfTwentyOneMegabytesIsAnsweredInWordsAndSoIsAFormOfThirty() throws Exception {
        for (int megabytes : List.of(21, 30)) {
            HttpResponse<String> answer = send(megabytes * MEGABYTE);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Jsoup.parse(answer.body()).select("main").text())
                    .contains("Det er for stort", "Filer må højst fylde 20 MB");
        }
    }

    private HttpResponse<String> send(int size) throws Exception {
        String head = "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/consultations/klimastrategi/response/document"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head, StandardCharsets.US_ASCII),
                        BodyPublishers.ofByteArray(new byte[size]),
                        BodyPublishers.ofString("\r\n--b--\r\n", StandardCharsets.US_ASCII)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
