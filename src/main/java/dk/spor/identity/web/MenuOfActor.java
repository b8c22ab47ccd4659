package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.MenuSource;
import dk.spor.ui.NavItem;
import dk.spor.ui.NavSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The main menu of whoever is asking, gathered from every room that has entries for them. */
@Component
class MenuOfActor implements NavSource {

    private final ObjectProvider<MenuSource> sources;

    MenuOfActor(ObjectProvider<MenuSource> sources) {
        this.sources = sources;
    }

    @Override
    public List<NavItem> navigation(HttpServletRequest request) {
        Actor actor = CurrentActor.get();
        return sources.stream().flatMap(it -> it.menu(actor).stream()).toList();
    }
}
