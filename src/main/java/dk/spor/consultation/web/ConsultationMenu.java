package dk.spor.consultation.web;

import dk.spor.identity.Actor;
import dk.spor.identity.MenuSource;
import dk.spor.ui.NavItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Consultations", for everybody. */
@Component
class ConsultationMenu implements MenuSource {

    @Override
    public List<NavItem> menu(Actor actor) {
        return List.of(NavItem.of(20, "consultation.menu", "/consultations"));
    }
}
