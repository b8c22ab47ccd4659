package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
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
    private final DraftDesk desk;
    private final KeepVersion keeping;
    private final ApprovalNotices notices;

    Reception(
            Consultations consultations,
            ResponseStore responses,
            VersionStore versions,
            Approvals approvals,
            DraftDesk desk,
            KeepVersion keeping,
            ApprovalNotices notices) {
        this.consultations = consultations;
        this.responses = responses;
        this.versions = versions;
        this.approvals = approvals;
        this.desk = desk;
        this.keeping = keeping;
        this.notices = notices;
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
        Optional<Version> current = row.flatMap(it -> versions.current(it.id()));
        Admission admission = Admission.of(terms, current.map(Version::summary), received);
        List<Refusal> refusals = current.map(Version::number).orElse(0) != submission.replaces()
                ? List.of(Refusal.of(
                        submission.replaces() == 0 ? "response.refusal.answered" : "response.refusal.replaced"))
                : isCorrected(asked, submission, rendered, actor)
                        ? List.of(Refusal.of("response.refusal.corrected"))
                        : refusals(row, submission, rendered, terms, admission, actor, received);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (row.isEmpty()) {
            // A response without inputs need not have been begun: now it is, and is looked at under its lock.
            desk.begin(asked, actor);
            return receive(asked, submission, rendered, actor, received);
        }
        List<Contactable> approvers =
                approvals.of(rendered.draft()).asksWhyNot() ? notices.approvers(asked) : List.of();
        Version kept =
                keeping.keep(asked, row.get().id(), submission, rendered, terms, admission, current, actor, received);
        notices.unapproved(approvers, asked, kept.id());
        return Outcome.done(kept);
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
            Admission admission,
            Actor actor,
            Instant received) {
        int revision = row.map(ResponseStore.Row::revision).orElse(Draft.NOT_BEGUN.revision());
        if (submission.kind().hasInputs()
                && (revision != rendered.draft().revision() || revision != submission.revision())) {
            return List.of(Refusal.of("response.refusal.changed"));
        }
        Approval approval = approvals.of(rendered.draft());
        return Check.of(
                        submission.kind(),
                        rendered.draft(),
                        rendered.strategy(),
                        rendered.measure(),
                        terms.length(),
                        admission,
                        received)
                .and(
                        submission.kind().hasInputs()
                                ? ApprovalCheck.of(approval, actor, submission.unapproved())
                                : ApprovalCheck.ofShort(approval))
                .refusals()
                .stream()
                .map(Finding::refusal)
                .toList();
    }
}
