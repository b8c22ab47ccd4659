package dk.spor.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a visitor without a session from the {@link PublicPage}s of the last second, ahead of sessions and security:
 * when a deadline nears, many read the same page at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicPageFilter extends OncePerRequestFilter {

    /** Set on the request by {@link PageReturns} when the page it shows may be kept. */
    static final String MAY_BE_KEPT = PublicPageFilter.class.getName();

    private final KeptPages kept;
    private final Clock clock;

    PublicPageFilter(KeptPages kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || request.getQueryString() != null
                || cookies(request).anyMatch(it -> !it.getName().equals(UiConfiguration.LANGUAGE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = language(request) + request.getRequestURI();
        Optional<KeptPage> fresh = kept.fresh(key);
        if (fresh.isPresent()) {
            fresh.get().send(request, response);
            return;
        }
        Instant before = clock.instant();
        ContentCachingResponseWrapper wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (request.getAttribute(MAY_BE_KEPT) != null && wrapped.getStatus() == HttpServletResponse.SC_OK) {
            byte[] body = wrapped.getContentAsByteArray();
            kept.keep(key, new KeptPage(before, etag(wrapped, body), headers(wrapped), body));
        }
        wrapped.copyBodyToResponse();
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        return headers;
    }

    private static String language(HttpServletRequest request) {
        boolean english = cookies(request).anyMatch(it -> it.getValue().startsWith("en"));
        return (english ? Formats.ENGLISH : Formats.DANISH).name();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    /** One that the answer itself has goes on holding for those who have it. */
    private static String etag(HttpServletResponse response, byte[] body) {
        String own = response.getHeader(HttpHeaders.ETAG);
        return own == null ? etag(body) : own;
    }

    private static String etag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
