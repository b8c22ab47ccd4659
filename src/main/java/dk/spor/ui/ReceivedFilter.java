package dk.spor.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form to its end, notes the moment (see {@link Received}), and passes what was typed on in its normal form. A
 * form that can't be read, or is too large, is answered here.
 */
public final class ReceivedFilter extends OncePerRequestFilter {

    private final Clock clock;
    private final ErrorPages errors;

    public ReceivedFilter(Clock clock, ErrorPages errors) {
        this.clock = clock;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            readWhole(request);
        } catch (InvalidParameterException unreadable) {
            errors.show(unreadable.getErrorCode(), unreadable, request, response);
            return;
        } catch (IllegalStateException | ServletException unreadable) {
            errors.show(HttpStatus.BAD_REQUEST.value(), unreadable, request, response);
            return;
        }
        request.setAttribute(Received.ATTRIBUTE, clock.instant());
        chain.doFilter(new NormalParameters(request), response);
    }

    private static void readWhole(HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            request.getParts();
        }
        request.getParameterMap();
    }
}
