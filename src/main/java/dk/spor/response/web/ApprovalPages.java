package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.response.Approval;
import dk.spor.response.Approvals;
import dk.spor.response.Asked;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.StepTaken;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Errors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the page of the approval shows. */
@Component
class ApprovalPages {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Approvals approvals;
    private final CheckLists lists;
    private final People people;

    ApprovalPages(ResponsePages pages, Drafts drafts, Approvals approvals, CheckLists lists, People people) {
        this.pages = pages;
        this.drafts = drafts;
        this.approvals = approvals;
        this.lists = lists;
        this.people = people;
    }

    ApprovalPage of(Asked asked, ApprovalForm typed, Errors errors, Actor actor) {
        Draft draft = drafts.of(asked);
        Approval approval = approvals.of(draft);
        StrategyText strategy = pages.strategy(asked, actor);
        Standing standing = pages.standing(asked, actor);
        return new ApprovalPage(
                new WorkSteps(standing, draft, approval),
                isLookedThrough(standing, draft, approval)
                        ? lists.of(standing, draft, approval, strategy, actor).on("/approval")
                        : null,
                standing.current() != null,
                draft.inputs().stream()
                        .map(it -> InputCard.of(it.number(), it.content(), strategy))
                        .toList(),
                changes(approval, strategy),
                history(approval.steps(), actor),
                approval.last() == null ? "" : pages.name(approval.last().step().by(), actor),
                approval.fourEyes() == null
                        ? ""
                        : pages.name(approval.fourEyes().by(), actor),
                typed,
                errors);
    }

    /** What it lacks is said to those who are to send it and to those who are to approve it, not once it is submitted. */
    private static boolean isLookedThrough(Standing standing, Draft draft, Approval approval) {
        boolean submitted = standing.current() != null && !approval.isChanged();
        return standing.closed().isEmpty() && !submitted && !draft.inputs().isEmpty();
    }

    static List<ChangeCard> changes(Approval approval, StrategyText strategy) {
        return approval.changes().stream()
                .map(it -> ChangeCard.of(it, strategy))
                .toList();
    }

    /** The newest first. */
    private List<Happened> history(List<StepTaken> steps, Actor actor) {
        Map<PersonId, String> names =
                people.names(steps.stream().map(StepTaken::by).toList(), actor);
        List<Happened> history = new ArrayList<>(steps.stream()
                .map(it -> new Happened(it, names.getOrDefault(it.by(), "")))
                .toList());
        Collections.reverse(history);
        return history;
    }
}
