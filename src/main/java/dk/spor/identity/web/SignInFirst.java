package dk.spor.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Sends whoever must sign in first to do so, and lets neither what they wrote nor where they were going be lost. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInFirst implements HandlerExceptionResolver {

    private final StaleForms staleForms;

    SignInFirst(StaleForms staleForms) {
        this.staleForms = staleForms;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof SignInRequired required)) {
            return null;
        }
        try {
            answer(required, request, response);
        } catch (IOException | ServletException gone) {
            throw new IllegalStateException(gone);
        }
        return new ModelAndView();
    }

    /** What somebody wrote is given back; who only wanted to see is sent on. */
    private void answer(SignInRequired required, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            staleForms.giveBack(request, response);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, required.where() + back(request));
        }
    }

    private static String back(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "?back=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
