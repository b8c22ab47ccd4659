package dk.spor.ui;

/** What a page may fetch and run: only what comes from this server, and nothing inline. */
public interface ContentPolicy {

    String HEADER = "Content-Security-Policy";

    String VALUE = "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";
}
