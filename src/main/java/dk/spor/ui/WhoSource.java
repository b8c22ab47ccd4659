package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is signed in, for the header. */
public interface WhoSource {

    Optional<Who> who(HttpServletRequest request);
}
