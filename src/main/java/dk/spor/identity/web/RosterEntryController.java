package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.EndMandate;
import dk.spor.identity.FillPlace;
import dk.spor.identity.ResendInvitation;
import dk.spor.identity.Roster;
import dk.spor.identity.RosterEntry;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about one person in one role, by an administrator or by the co-ordinator of the municipality. */
@Controller
@RequestMapping("/people/{mandate}")
class RosterEntryController {

    private final Roster roster;
    private final Organisations organisations;
    private final ResendInvitation resendInvitation;
    private final FillPlace fillPlace;
    private final EndMandate endMandate;

    RosterEntryController(
            Roster roster,
            Organisations organisations,
            ResendInvitation resendInvitation,
            FillPlace fillPlace,
            EndMandate endMandate) {
        this.roster = roster;
        this.organisations = organisations;
        this.resendInvitation = resendInvitation;
        this.fillPlace = fillPlace;
        this.endMandate = endMandate;
    }

    @GetMapping
    RosterEntryPage show(@SignedIn Actor actor, @PathVariable UUID mandate) {
        return page(actor, find(mandate, actor), "", "", Errors.NONE);
    }

    @PostMapping("/invitation")
    SeeOther resend(@SignedIn Actor actor, @PathVariable UUID mandate) {
        RosterEntry entry = find(mandate, actor);
        resendInvitation.resend(entry);
        return SeeOther.to(up(actor)).saying("identity.people.resent", entry.name());
    }

    @PostMapping("/replacement")
    Object replace(
            @SignedIn Actor actor,
            @PathVariable UUID mandate,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email) {
        RosterEntry entry = find(mandate, actor);
        return fillPlace
                .replace(entry, name, email, actor)
                .fold(
                        who -> SeeOther.to(up(actor)).saying("identity.people.replaced", who, entry.name()),
                        refusals -> page(actor, entry, name, email, new Errors(refusals)));
    }

    @PostMapping("/withdrawal")
    Object withdraw(@SignedIn Actor actor, @PathVariable UUID mandate) {
        RosterEntry entry = find(mandate, actor);
        return endMandate
                .end(entry, actor)
                .fold(
                        ended -> SeeOther.to(up(actor)).saying("identity.people.withdrawn", ended.name()),
                        refusals -> page(actor, entry, "", "", new Errors(refusals)));
    }

    private RosterEntry find(UUID mandate, Actor actor) {
        return roster.find(mandate, actor).orElseThrow(NotFound::new);
    }

    private RosterEntryPage page(Actor actor, RosterEntry entry, String name, String email, Errors errors) {
        String organisation =
                organisations.find(entry.organisation()).map(Organisation::name).orElseThrow();
        return new RosterEntryPage(
                entry, organisation, up(actor), endMandate.refusals(entry, actor), name, email, errors);
    }

    private static String up(Actor actor) {
        return actor.isAdministrator() ? "/people" : "/people/own";
    }
}
