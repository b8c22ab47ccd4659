package dk.spor.database;

/** Spor does not start; the message is one readable line for the person who operates it. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message.replaceAll("\\s+", " ").strip());
    }

    /** Because of the value of a setting. */
    static StartRefused setting(String name, String rule, String value) {
        return new StartRefused("%s must be %s, but is \"%s\"".formatted(name, rule, value));
    }

    /** Because of a setting that is not there. */
    static StartRefused missing(String name, String because) {
        return new StartRefused("%s is missing: %s".formatted(name, because));
    }
}
