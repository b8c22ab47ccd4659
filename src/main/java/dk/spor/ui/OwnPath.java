package dk.spor.ui;

/** Addresses within this server, for going back to where somebody came from. */
public interface OwnPath {

    /** This path with its query, or the front page if it could lead anywhere else. */
    static String orFront(String path) {
        boolean own = path.matches("/[^/\\\\].*|/") && path.chars().allMatch(it -> it > ' ' && it < 127);
        return own ? path : "/";
    }
}
