package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
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
    private final KeepVersion keeping;

    Reception(Consultations consultations, ResponseStore responses, VersionStore versions, KeepVersion keeping) {
        this.consultations = consultations;
        this.responses = responses;
        this.versions = versions;
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
        List<Refusal> refusals = refusals(row, submission, rendered, terms, received);
        return refusals.isEmpty()
                ? Outcome.done(keeping.keep(asked, submission, rendered, terms, actor, received))
                : Outcome.refused(refusals);
    }

    private List<Refusal> refusals(
            Optional<ResponseStore.Row> row, Submission submission, Rendered rendered, Terms terms, Instant received) {
        if (row.isPresent() && versions.isAnswered(row.get().id())) {
            return List.of(Refusal.of("response.refusal.answered"));
        }
        int revision = row.map(ResponseStore.Row::revision).orElse(Draft.NOT_BEGUN.revision());
        if (revision != rendered.draft().revision() || revision != submission.revision()) {
            return List.of(Refusal.of("response.refusal.changed"));
        }
        return Check.of(rendered.draft(), rendered.strategy(), rendered.measure(), terms, received).refusals().stream()
                .map(Finding::refusal)
                .toList();
    }
}
