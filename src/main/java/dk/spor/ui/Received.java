package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** When a request had come in whole: what a deadline is compared with, however long the answer then takes. */
public interface Received {

    /** The name under which {@link ReceivedFilter} notes the moment. */
    String ATTRIBUTE = Received.class.getName();

    /** By the business clock: for a form, the moment when its last byte had been read. */
    static Instant at(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Instant noted) {
            return noted;
        }
        throw new IllegalStateException("the request did not pass the filter that notes when it was received");
    }
}
