package dk.spor.team.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.team.AssignmentId;
import dk.spor.team.GiveAssignment;
import dk.spor.team.StepAssignment;
import dk.spor.team.Team;
import dk.spor.team.TeamMember;
import dk.spor.team.TeamWork;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands parts of the response out, and says when they are finished. */
@Controller
@RequestMapping("/consultations/{slug}/response/team/assignments")
class AssignmentController {

    private final TeamPages pages;
    private final GiveAssignment giving;
    private final StepAssignment stepping;

    AssignmentController(TeamPages pages, GiveAssignment giving, StepAssignment stepping) {
        this.pages = pages;
        this.giving = giving;
        this.stepping = stepping;
    }

    @GetMapping("/new")
    AssignmentFormPage form(@PathVariable String slug, @SignedIn Actor actor) {
        return form(pages.organised(slug, actor), AssignmentForm.BLANK, Errors.NONE, actor);
    }

    @PostMapping
    Object give(@PathVariable String slug, AssignmentForm form, @SignedIn Actor actor) {
        Team team = pages.organised(slug, actor);
        return giving.give(team.work(), form.proposal(), actor)
                .<Object>fold(
                        who -> SeeOther.to(team.address()).saying("team.given", who),
                        refusals -> form(team, form, new Errors(refusals), actor));
    }

    @GetMapping("/{assignment}")
    AssignmentPage show(@PathVariable String slug, @PathVariable UUID assignment, @SignedIn Actor actor) {
        return page(slug, new AssignmentId(assignment), "", Errors.NONE, actor);
    }

    @PostMapping("/{assignment}/completion")
    SeeOther finish(@PathVariable String slug, @PathVariable UUID assignment, @SignedIn Actor actor) {
        TeamWork work = pages.work(slug, actor);
        return told(
                SeeOther.to(work.response()),
                "team.finished",
                stepping.finish(work, new AssignmentId(assignment), actor));
    }

    @PostMapping("/{assignment}/reopening")
    Object reopen(
            @PathVariable String slug,
            @PathVariable UUID assignment,
            @RequestParam(defaultValue = "") String reason,
            @SignedIn Actor actor) {
        TeamWork work = pages.organised(slug, actor).work();
        AssignmentId id = new AssignmentId(assignment);
        return stepping.reopen(work, id, reason, actor)
                .<Object>fold(
                        done -> SeeOther.to(work.address()).saying("team.reopened"),
                        refusals -> page(slug, id, reason, new Errors(refusals), actor));
    }

    @PostMapping("/{assignment}/withdrawal")
    SeeOther takeBack(@PathVariable String slug, @PathVariable UUID assignment, @SignedIn Actor actor) {
        TeamWork work = pages.organised(slug, actor).work();
        return told(
                SeeOther.to(work.address()),
                "team.takenBack",
                stepping.takeBack(work, new AssignmentId(assignment), actor));
    }

    private static SeeOther told(SeeOther page, String text, Outcome<AssignmentId> outcome) {
        return outcome.fold(done -> page.saying(text), refusals -> saying(page, refusals.get(0)));
    }

    private static SeeOther saying(SeeOther page, Refusal refusal) {
        return page.saying(refusal.text(), refusal.values().toArray());
    }

    private AssignmentFormPage form(Team team, AssignmentForm form, Errors errors, Actor actor) {
        Set<PersonId> writers = giving.writers(team.work(), actor).stream()
                .map(it -> it.person())
                .collect(Collectors.toSet());
        List<TeamMember> members = team.members().stream()
                .filter(it -> writers.contains(it.who().person()))
                .toList();
        return new AssignmentFormPage(
                team,
                pages.draft(team.work(), actor),
                giving.questions(team.work(), actor),
                members,
                giving.latest(team.work()).orElse(null),
                form,
                errors);
    }

    private AssignmentPage page(String slug, AssignmentId id, String reason, Errors errors, Actor actor) {
        Team team = pages.team(slug, actor);
        return new AssignmentPage(team, team.assignment(id).orElseThrow(NotFound::new), reason, errors);
    }
}
