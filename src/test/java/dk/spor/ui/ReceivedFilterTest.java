package dk.spor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.BusinessClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReceivedFilterTest {

    private static final Instant LAST_SECOND = Instant.parse("2020-12-15T09:00:59.900Z");
    private static final Instant TOO_LATE = Instant.parse("2020-12-15T09:01:00Z");

    private final BusinessClock clock = new BusinessClock();
    private final ReceivedFilter filter = new ReceivedFilter(clock, Mockito.mock());

    @Test
    void theMomentIsThatOfTheLastByteHoweverLongTheAnswerTakes() throws Exception {
        clock.stopAt(LAST_SECOND);
        HttpServletRequest seen = passed(new MockHttpServletRequest());
        clock.stopAt(TOO_LATE);
        assertThat(Received.at(seen)).isEqualTo(LAST_SECOND);
    }

    @Test
    void aFormWhoseLastByteIsLateIsLate() throws Exception {
        clock.stopAt(LAST_SECOND);
        HttpServletRequest seen = passed(new MockHttpServletRequest() {
            @Override
            public Map<String, String[]> getParameterMap() {
                clock.stopAt(TOO_LATE);
                return super.getParameterMap();
            }
        });
        assertThat(Received.at(seen)).isEqualTo(TOO_LATE);
    }

    @Test
    void withoutTheFilterNobodyCanAsk() {
        assertThatThrownBy(() -> Received.at(new MockHttpServletRequest())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasTypedIsPassedOnInItsNormalForm() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter("text", "A\u030arhus\u0000\r\nÆrø");
        request.addParameter("many", "a\r\n", "b\u0000");
        HttpServletRequest seen = passed(request);
        assertThat(seen.getParameter("text")).isEqualTo("Århus\nÆrø");
        assertThat(seen.getParameterValues("many")).containsExactly("a\n", "b");
        assertThat(seen.getParameterMap().get("many")).containsExactly("a\n", "b");
        assertThat(seen.getParameter("none")).isNull();
        assertThat(seen.getParameterValues("none")).isNull();
    }

    private HttpServletRequest passed(HttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
