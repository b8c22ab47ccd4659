package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.InvitePeople;
import dk.spor.identity.Roster;
import dk.spor.identity.RosterEntry;
import dk.spor.identity.SignedIn;
import dk.spor.identity.web.PeoplePage.Group;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of an association and its members, for the administrator. */
@Controller
class PeopleController {

    private final Roster roster;
    private final InvitePeople invitePeople;

    PeopleController(Roster roster, InvitePeople invitePeople) {
        this.roster = roster;
        this.invitePeople = invitePeople;
    }

    @GetMapping("/people")
    PeoplePage everyone(@SignedIn Actor actor) {
        return page(actor, PeoplePage.NOTHING);
    }

    @PostMapping("/people/invitations")
    Object invite(
            @SignedIn Actor actor,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "false") boolean some) {
        InvitePeople.Result result = invitePeople.invite(actor, lines, some);
        return result.wrong().isEmpty()
                ? SeeOther.to("/people").saying("identity.people.invited", result.sent())
                : page(actor, result);
    }

    private PeoplePage page(Actor actor, InvitePeople.Result tried) {
        if (!actor.isAdministrator()) {
            throw new NotFound();
        }
        List<RosterEntry> everyone = roster.everyone(actor);
        List<Group> groups = roster.organisations(actor).stream()
                .map(organisation -> new Group(
                        organisation.name(),
                        everyone.stream()
                                .filter(it -> it.organisation().equals(organisation.id()))
                                .toList()))
                .toList();
        return new PeoplePage(groups, tried);
    }
}
