package dk.spor.home.web;

import dk.spor.home.ToDoList;
import dk.spor.identity.Actor;
import dk.spor.identity.MenuSource;
import dk.spor.ui.NavItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Home" with the number of things that wait, for those who are signed in; "About" for the public. */
@Component
class HomeNavigation implements MenuSource {

    private final ToDoList toDoList;

    HomeNavigation(ToDoList toDoList) {
        this.toDoList = toDoList;
    }

    @Override
    public List<NavItem> menu(Actor actor) {
        return actor.organisation() == null
                ? List.of(NavItem.of(90, "home.menu.about", "/about"))
                : List.of(new NavItem(
                        0, "home.menu.home", "/home", toDoList.of(actor).size()));
    }
}
