package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.FillPlace;
import dk.spor.identity.Role;
import dk.spor.identity.Roster;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a municipality, for its co-ordinator. */
@Controller
class OwnPeopleController {

    private final Roster roster;
    private final FillPlace fillPlace;

    OwnPeopleController(Roster roster, FillPlace fillPlace) {
        this.roster = roster;
        this.fillPlace = fillPlace;
    }

    @GetMapping("/people/own")
    OwnPeoplePage own(@SignedIn Actor actor) {
        return page(actor, "", "", Errors.NONE);
    }

    @PostMapping("/people/own/deputies")
    Object appoint(
            @SignedIn Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email) {
        return fillPlace
                .add(name, email, organisation(actor).id(), Role.DEPUTY, actor)
                .fold(
                        who -> SeeOther.to("/people/own").saying("identity.people.deputy", who),
                        refusals -> page(actor, name, email, new Errors(refusals)));
    }

    private OwnPeoplePage page(Actor actor, String name, String email, Errors errors) {
        return new OwnPeoplePage(organisation(actor).name(), roster.everyone(actor), name, email, errors);
    }

    private Organisation organisation(Actor actor) {
        if (actor.role() != Role.COORDINATOR) {
            throw new NotFound();
        }
        return roster.organisations(actor).get(0);
    }
}
