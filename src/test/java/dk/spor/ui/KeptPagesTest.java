package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.BusinessClock;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class KeptPagesTest {

    private static final Instant NOW = Instant.parse("2020-11-20T08:00:00Z");

    private final BusinessClock clock = new BusinessClock();
    private final KeptPages kept = new KeptPages(clock);
    private final PublicPageFilter filter = new PublicPageFilter(kept, clock);
    private final AtomicInteger made = new AtomicInteger();
    private boolean mayBeKept = true;

    @BeforeEach
    void nothingMoves() {
        clock.stopAt(NOW);
    }

    @Test
    void theSecondVisitorGetsThePageOfTheFirstWithItsHeaders() throws Exception {
        MockHttpServletResponse first = get(request());
        MockHttpServletResponse second = get(request());

        assertThat(made).hasValue(1);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("default-src 'self'");
        assertThat(second.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void aPageThatMayNotBeKeptIsMadeEachTime() throws Exception {
        mayBeKept = false;
        get(request());
        get(request());

        assertThat(made).hasValue(2);
    }

    @Test
    void whoeverHasASessionIsNeverAnsweredFromHere() throws Exception {
        get(request());
        MockHttpServletRequest signedIn = request();
        signedIn.setCookies(new Cookie("session", "abc"));
        get(signedIn);
        get(signedIn);

        assertThat(made).hasValue(3);
    }

    @Test
    void eachLanguageHasItsOwn() throws Exception {
        get(request());
        MockHttpServletRequest english = request();
        english.setCookies(new Cookie("language", "en-GB"));

        assertThat(get(english).getContentAsString()).isEqualTo("page 2");
    }

    @Test
    void whenSomethingHappensOrTheClockMovesItIsMadeAnew() throws Exception {
        get(request());
        somethingHappens();
        get(request());
        clock.stopAt(NOW.plusSeconds(1));
        get(request());
        clock.stopAt(NOW.minusSeconds(60));
        get(request());

        assertThat(made).hasValue(4);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        get(request());
        String etag = String.valueOf(get(request()).getHeader("ETag"));
        MockHttpServletRequest again = request();
        again.addHeader("If-None-Match", etag);

        MockHttpServletResponse response = get(again);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private void somethingHappens() {
        TransactionSynchronizationManager.initSynchronization();
        kept.somethingHappened(new Happened());
        TransactionSynchronizationUtils.triggerAfterCommit();
        TransactionSynchronizationManager.clear();
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("GET", "/consultations/klimastrategi");
    }

    private MockHttpServletResponse get(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest own = new MockHttpServletRequest(request.getMethod(), request.getRequestURI());
        if (request.getCookies() != null) {
            own.setCookies(request.getCookies());
        }
        if (request.getHeader("If-None-Match") != null) {
            own.addHeader("If-None-Match", String.valueOf(request.getHeader("If-None-Match")));
        }
        filter.doFilter(own, response, new MockFilterChain(new MadePage()));
        return response;
    }

    private record Happened() implements Fact {

        @Override
        public By by() {
            return By.SYSTEM;
        }

        @Override
        public Instant at() {
            return NOW;
        }

        @Override
        public Subject about() {
            return new Subject("test", new UUID(0, 1));
        }
    }

    /** Stands for the whole application behind the filter. */
    private final class MadePage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (mayBeKept) {
                request.setAttribute(PublicPageFilter.MAY_BE_KEPT, true);
            }
            response.setHeader("Content-Security-Policy", "default-src 'self'");
            response.addHeader("Set-Cookie", "a=b");
            response.getWriter().write("page " + made.incrementAndGet());
        }
    }
}
