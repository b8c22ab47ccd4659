package dk.spor.identity;

import dk.spor.ui.NavItem;
import java.util.List;

/** A room that has entries in the main menu, depending on who is asking. */
public interface MenuSource {

    List<NavItem> menu(Actor actor);
}
