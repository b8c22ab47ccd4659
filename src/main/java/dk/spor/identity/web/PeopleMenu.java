package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.MenuSource;
import dk.spor.identity.Role;
import dk.spor.ui.NavItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the people whom somebody looks after. */
@Component
class PeopleMenu implements MenuSource {

    private static final int LATE = 80;

    @Override
    public List<NavItem> menu(Actor actor) {
        if (actor.isAdministrator()) {
            return List.of(NavItem.of(LATE, "identity.people.menu", "/people"));
        }
        return actor.role() == Role.COORDINATOR
                ? List.of(NavItem.of(LATE, "identity.people.menu", "/people/own"))
                : List.of();
    }
}
