package dk.spor.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** A room that has entries in the main menu for whoever is asking. */
public interface NavSource {

    List<NavItem> navigation(HttpServletRequest request);
}
