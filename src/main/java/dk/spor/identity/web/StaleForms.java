package dk.spor.identity.web;

import dk.spor.ui.Carried;
import dk.spor.ui.ErrorPages;
import dk.spor.ui.PageReturns;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a form whose token does not hold: gives it back when it came from a page of our own, else nothing of it. */
@Component
class StaleForms implements AccessDeniedHandler {

    private final PageReturns pages;
    private final ErrorPages errors;

    StaleForms(PageReturns pages, ErrorPages errors) {
        this.pages = pages;
        this.errors = errors;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isFromOurOwnPage(request)) {
            giveBack(request, response);
        } else {
            errors.show(HttpStatus.FORBIDDEN.value(), denied, request, response);
        }
    }

    void giveBack(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        boolean asFiles = isMultipart(request);
        boolean filesLost = asFiles && request.getParts().stream().anyMatch(StaleForms::isFile);
        boolean signedIn = CurrentActor.get().organisation() != null;
        pages.show(new StalePage(address(request), asFiles, filesLost, carried(request), signedIn), request, response);
    }

    /** What is in the address stays there. */
    private static List<Carried> carried(HttpServletRequest request) {
        return Carried.in(request).stream()
                .filter(it -> !isInAddress(request, it.name()))
                .toList();
    }

    private static boolean isInAddress(HttpServletRequest request, String name) {
        @Nullable String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isFile(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }

    /** By what only a browser can say: where the page came from that sent the form. */
    private static boolean isFromOurOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.toLowerCase(Locale.ROOT).equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length())
                .toLowerCase(Locale.ROOT);
    }
}
