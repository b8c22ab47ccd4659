package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A public page as it was sent, with its headers.
 *
 * @param madeAt business time, so that moving the demo's clock makes it stale
 */
record KeptPage(Instant madeAt, String etag, Map<String, List<String>> headers, byte[] body) {

    private static final Duration FRESH = Duration.ofSeconds(1);

    boolean isFresh(Instant now) {
        return !now.isBefore(madeAt) && now.isBefore(madeAt.plus(FRESH));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
