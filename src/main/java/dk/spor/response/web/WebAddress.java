package dk.spor.response.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells what may become a link from what is only text. */
public interface WebAddress {

    /** Whether a browser that follows it stays on the web: no script, no file, no mail. */
    static boolean is(String written) {
        try {
            URI address = new URI(written);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
