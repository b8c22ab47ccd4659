package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.rendering.PageMeasure;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the secretariat registers as a version, in one transaction, under the same locks as a {@link Reception}. */
@Component
class KeepRegistered {

    private final Consultations consultations;
    private final ResponseStore responses;
    private final VersionStore versions;
    private final DraftDesk desk;
    private final StoreVersion storing;
    private final StepStore steps;
    private final ApplicationEventPublisher facts;

    KeepRegistered(
            Consultations consultations,
            ResponseStore responses,
            VersionStore versions,
            DraftDesk desk,
            StoreVersion storing,
            StepStore steps,
            ApplicationEventPublisher facts) {
        this.consultations = consultations;
        this.responses = responses;
        this.versions = versions;
        this.desk = desk;
        this.storing = storing;
        this.steps = steps;
        this.facts = facts;
    }

    @Transactional
    Outcome<Version> keep(Asked asked, SentAnswer answer, Rendered rendered, Actor actor, Instant now) {
        Terms terms = consultations
                .termsUnderLock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow(NotFound::new);
        Optional<ResponseStore.Row> row =
                responses.lock(asked.consultation().id(), asked.municipality().id());
        Optional<Version> before = row.flatMap(it -> versions.broughtBy(answer.key(), it.id()));
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Optional<Version> current = row.flatMap(it -> versions.current(it.id()));
        Admission admission = RegistrationCheck.of(terms, current, answer, now);
        List<Refusal> refusals = current.map(Version::number).orElse(0) != answer.replaces()
                ? List.of(Refusal.of("response.refusal.registered.answered"))
                : check(answer, rendered.draft(), rendered.strategy(), rendered.measure(), terms, admission)
                        .refusals()
                        .stream()
                        .map(Finding::refusal)
                        .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (row.isEmpty()) {
            // A response that nobody has written a word of is begun now, and looked at under its lock.
            desk.begin(asked, actor);
            return keep(asked, answer, rendered, actor, now);
        }
        Taken taken =
                new Taken(asked, row.get().id(), submission(answer, rendered), rendered, terms, current.orElse(null));
        return Outcome.done(store(taken, answer, admission.late(), actor, now));
    }

    static Check check(
            SentAnswer answer,
            Draft draft,
            StrategyText strategy,
            PageMeasure measure,
            Terms terms,
            Admission admission) {
        return Check.of(answer.kind(), draft, strategy, measure, terms.length(), admission, answer.receivedAt())
                .flagging(FileCheck.registered(draft, answer.original()))
                .flagging(admission.late() ? List.of(Finding.of("registeredLate")) : List.of());
    }

    /** The municipality's own draft, and how far its work has come, are left as they are. */
    private Version store(Taken taken, SentAnswer answer, boolean late, Actor actor, Instant now) {
        Version version = storing.store(
                taken,
                files -> new Arrival(
                        late,
                        new Arrival.Registration(
                                answer.channel(),
                                files.get(0).file(),
                                files.get(0).sha256(),
                                answer.sender(),
                                now,
                                Objects.requireNonNull(actor.person()))),
                actor,
                answer.receivedAt(),
                now,
                answer.reason());
        steps.add(taken.response(), Step.REGISTERED, actor, now, answer.reason(), version.id());
        facts.publishEvent(new ResponseRegistered(
                actor.by(),
                now,
                taken.response(),
                taken.asked().consultation().id(),
                taken.asked().municipality().id(),
                version.id()));
        return version;
    }

    private static Submission submission(SentAnswer answer, Rendered rendered) {
        return new Submission(
                answer.key(),
                rendered.draft().revision(),
                rendered.strategy().id(),
                answer.kind(),
                answer.treatment(),
                answer.reservation(),
                "",
                answer.replaces());
    }
}
