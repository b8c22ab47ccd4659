package dk.spor.team.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows everybody on the team who is on it, and how far each has come. */
@Controller
class TeamController {

    private final TeamPages pages;

    TeamController(TeamPages pages) {
        this.pages = pages;
    }

    @GetMapping("/consultations/{slug}/response/team")
    TeamPage team(@PathVariable String slug, @SignedIn Actor actor) {
        return new TeamPage(pages.team(slug, actor));
    }
}
