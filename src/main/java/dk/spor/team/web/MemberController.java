package dk.spor.team.web;

import dk.spor.identity.Actor;
import dk.spor.identity.CrewMember;
import dk.spor.identity.MandateId;
import dk.spor.identity.Role;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.team.OrganiseTeam;
import dk.spor.team.Team;
import dk.spor.team.TeamWork;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import dk.spor.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets colleagues in to work on the response, and out again. */
@Controller
@RequestMapping("/consultations/{slug}/response/team/members")
class MemberController {

    private final TeamPages pages;
    private final OrganiseTeam organising;
    private final Texts texts;

    MemberController(TeamPages pages, OrganiseTeam organising, Texts texts) {
        this.pages = pages;
        this.organising = organising;
        this.texts = texts;
    }

    @GetMapping("/new")
    MemberPage form(@PathVariable String slug, Locale language, @SignedIn Actor actor) {
        return page(slug, "", "", "", Errors.NONE, language, actor);
    }

    @PostMapping
    Object invite(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Locale language,
            @SignedIn Actor actor) {
        Team team = pages.organised(slug, actor);
        Outcome<String> invited = role(role)
                .map(it -> organising.invite(team.work(), it, name, email, actor))
                .orElseGet(() -> Outcome.refused(Refusal.of("team.refusal.role").at("role")));
        return invited.<Object>fold(
                who -> SeeOther.to(team.address()).saying("team.invited", who),
                refusals -> page(slug, role, name, email, new Errors(refusals), language, actor));
    }

    @PostMapping("/{member}/invitation")
    SeeOther again(@PathVariable String slug, @PathVariable UUID member, @SignedIn Actor actor) {
        TeamWork work = pages.organised(slug, actor).work();
        return told(work, "team.invitedAgain", organising.inviteAgain(work, new MandateId(member), actor));
    }

    @PostMapping("/{member}/withdrawal")
    SeeOther release(@PathVariable String slug, @PathVariable UUID member, @SignedIn Actor actor) {
        TeamWork work = pages.organised(slug, actor).work();
        return told(work, "team.released", organising.release(work, new MandateId(member), actor));
    }

    private static SeeOther told(TeamWork work, String text, Outcome<CrewMember> outcome) {
        SeeOther team = SeeOther.to(work.address());
        return outcome.fold(who -> team.saying(text, who.name()), refusals -> team);
    }

    private MemberPage page(
            String slug, String role, String name, String email, Errors errors, Locale language, Actor actor) {
        return new MemberPage(pages.organised(slug, actor), roles(language, actor), role, name, email, errors);
    }

    /** A deputy appoints no other. */
    private List<Choice> roles(Locale language, Actor actor) {
        Stream<Role> offered = Stream.of(Role.CONTRIBUTOR, Role.APPROVER, Role.READER, Role.DEPUTY)
                .filter(it -> it != Role.DEPUTY || actor.role() == Role.COORDINATOR);
        return offered.map(it -> new Choice(
                        it.name(),
                        texts.text(language, "identity.Role." + it),
                        texts.text(language, "team.role." + it)))
                .toList();
    }

    private static Optional<Role> role(String typed) {
        return Arrays.stream(Role.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }
}
