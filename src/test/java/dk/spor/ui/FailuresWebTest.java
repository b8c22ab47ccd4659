package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import dk.spor.database.WebTest;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a reader sees of a failure that nobody foresaw. */
@WebTest
class FailuresWebTest {

    private final UnforeseenFailures failures;
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/consultations");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    FailuresWebTest(UnforeseenFailures failures) {
        this.failures = failures;
    }

    @Test
    void aMistakeShowsAReferenceAndNothingOfItself() throws Exception {
        failures.resolveException(request, response, null, new IllegalStateException("secret of the database"));
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(page.select("h1").text()).isEqualTo("Noget gik galt hos os");
        assertThat(page.select("main b").text()).matches("[0-9a-f]{8}");
        assertThat(page.text()).doesNotContain("secret", "Exception");
    }

    @Test
    void aDatabaseThatIsAwaySaysTryAgain() throws Exception {
        failures.resolveException(request, response, null, new CannotCreateTransactionException("gone"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(Jsoup.parse(response.getContentAsString()).select("h1").text())
                .isEqualTo("Spor er nede et øjeblik");
    }

    @Test
    void whenNotEvenAPageCanBeMadeAFixedOneIsSent() throws Exception {
        new ErrorPages(broken()).show(503, null, request, response);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(page.select("h1").text()).isEqualTo("Noget gik galt");
        assertThat(page.select("header a[href=/]")).hasSize(1);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    private static PageReturns broken() throws IOException {
        PageReturns broken = Mockito.mock(PageReturns.class);
        Mockito.doThrow(new IllegalStateException("no templates")).when(broken).show(any(), any(), any());
        return broken;
    }
}
