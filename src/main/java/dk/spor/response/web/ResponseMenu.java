package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.MenuSource;
import dk.spor.response.AskedMunicipalities;
import dk.spor.ui.NavItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** "Our response", to the consultation whose deadline is nearest, for a municipality that is asked. */
@Component
class ResponseMenu implements MenuSource {

    private final AskedMunicipalities municipalities;

    ResponseMenu(AskedMunicipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public List<NavItem> menu(Actor actor) {
        return municipalities.all(actor).stream()
                .limit(1)
                .map(it -> NavItem.of(20, "response.ours", ResponseAddress.of(it)))
                .toList();
    }
}
