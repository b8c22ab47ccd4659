package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;

/** What a controller says of an answer that is the same for everybody and is no page, such as a feed. */
public interface SameForAll {

    /** It may be answered with for a moment to others without a session, as a {@link PublicPage} is. */
    static void mayBeKept(HttpServletRequest request) {
        request.setAttribute(PublicPageFilter.MAY_BE_KEPT, true);
    }
}
