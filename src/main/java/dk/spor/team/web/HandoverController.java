package dk.spor.team.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.team.HandOver;
import dk.spor.team.Team;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a co-ordinator name a successor. */
@Controller
class HandoverController {

    private final TeamPages pages;
    private final HandOver handOver;

    HandoverController(TeamPages pages, HandOver handOver) {
        this.pages = pages;
        this.handOver = handOver;
    }

    @GetMapping("/consultations/{slug}/response/team/handover")
    HandoverPage form(@PathVariable String slug, @SignedIn Actor actor) {
        return page(pages.handedOver(slug, actor), HandoverForm.BLANK, Errors.NONE);
    }

    /** Answered with a page and not a redirect: the next request is no longer the co-ordinator's. */
    @PostMapping("/consultations/{slug}/response/team/handover")
    Object handOver(@PathVariable String slug, HandoverForm form, @SignedIn Actor actor) {
        Team team = pages.handedOver(slug, actor);
        Outcome<PersonId> done = form.chosen()
                .map(it -> handOver.to(team.work(), it, form.readsOn(), form.note(), actor))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of("team.refusal.successor").at("successor")));
        return done.<Object>fold(
                successor -> new HandedOverPage(team.work(), form.readsOn()),
                refusals -> page(team, form, new Errors(refusals)));
    }

    private static HandoverPage page(Team team, HandoverForm form, Errors errors) {
        List<Choice> colleagues = team.members().stream()
                .filter(it -> !it.own() && it.who().role() != Role.COORDINATOR)
                .map(it -> Choice.of(it.who().person().toString(), it.who().name()))
                .toList();
        return new HandoverPage(team, colleagues, form, errors);
    }
}
