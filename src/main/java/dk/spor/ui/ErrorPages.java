package dk.spor.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers with an error page of the house, or with a fixed one when even that can't be made. */
@Component
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final PageReturns pages;

    ErrorPages(PageReturns pages) {
        this.pages = pages;
    }

    /** Shows the page of this status; a failure of the server's own is logged with the reference that the page shows. */
    public void show(int status, @Nullable Throwable cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String reference = status >= 500 ? UUID.randomUUID().toString().substring(0, 8) : "";
        if (status >= 500) {
            LOG.error("{} {} failed, reference {}", request.getMethod(), pathOf(request), reference, cause);
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // What is refused before the security filters would otherwise be answered without it.
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.VALUE);
        try {
            pages.show(new ErrorPage(status, reference), request, response);
        } catch (RuntimeException failure) {
            LOG.error("No page could be made for reference {}", reference, failure);
            showFixed(status, response);
        }
    }

    private static void showFixed(int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        try (InputStream page = ErrorPages.class.getResourceAsStream("/fixed/failure.html")) {
            if (page != null) {
                page.transferTo(response.getOutputStream());
            }
        }
    }

    private static Object pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed;
    }
}
