package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives a rendered response in one transaction, under the locks of the consultation's terms and of the response. */
@Component
class Reception {

    private final Consultations consultations;
    private final ResponseStore responses;
    private final VersionStore versions;
    private final Approvals approvals;
    private final KeepVersion keeping;

    Reception(
            Consultations consultations,
            ResponseStore responses,
            VersionStore versions,
            Approvals approvals,
            KeepVersion keeping) {
        this.consultations = consultations;
        this.responses = responses;
        this.versions = versions;
        this.approvals = approvals;
        this.keeping = keeping;
    }

    @Transactional
    Outcome<Version> receive(Asked asked, Submission submission, Rendered rendered, Actor actor, Instant received) {
        Terms terms = consultations
                .termsUnderLock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow(NotFound::new);
        Optional<ResponseStore.Row> row =
                responses.lock(asked.consultation().id(), asked.municipality().id());
        Optional<Version> before = row.flatMap(it -> versions.broughtBy(submission.key(), it.id()));
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        List<Refusal> refusals = hasAnswered(row)
                ? List.of(Refusal.of("response.refusal.answered"))
                : isCorrected(asked, submission, rendered, actor)
                        ? List.of(Refusal.of("response.refusal.corrected"))
                        : refusals(row, submission, rendered, terms, actor, received);
        return refusals.isEmpty()
                ? Outcome.done(keeping.keep(asked, submission, rendered, terms, actor, received))
                : Outcome.refused(refusals);
    }

    private boolean hasAnswered(Optional<ResponseStore.Row> row) {
        return row.isPresent() && versions.isAnswered(row.get().id());
    }

    /** A correction waits for the lock of the terms, so the text that is read here is the one that holds at the commit. */
    private boolean isCorrected(Asked asked, Submission submission, Rendered rendered, Actor actor) {
        StrategyVersionId draft = consultations
                .find(asked.consultation().id(), actor)
                .orElseThrow(NotFound::new)
                .draft();
        return !draft.equals(submission.strategy())
                || !draft.equals(rendered.strategy().id());
    }

    private List<Refusal> refusals(
            Optional<ResponseStore.Row> row,
            Submission submission,
            Rendered rendered,
            Terms terms,
            Actor actor,
            Instant received) {
        Draft draft = rendered.draft();
        int revision = row.map(ResponseStore.Row::revision).orElse(Draft.NOT_BEGUN.revision());
        if (revision != draft.revision() || revision != submission.revision()) {
            return List.of(Refusal.of("response.refusal.changed"));
        }
        return Check.of(draft, rendered.strategy(), rendered.measure(), terms, received)
                .and(ApprovalCheck.of(approvals.of(draft), actor, submission.unapproved()))
                .refusals()
                .stream()
                .map(Finding::refusal)
                .toList();
    }
}
