package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a correction; the version before stays readable. In the same breath the deadline may be extended, and those be
 * asked who were forgotten.
 */
@Component
public class PublishCorrection {

    private final ConsultationStore store;
    private final StepStore steps;
    private final ForgottenConsultees forgotten;
    private final Publication publication;
    private final StrategyDrafts drafts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PublishCorrection(
            ConsultationStore store,
            StepStore steps,
            ForgottenConsultees forgotten,
            Publication publication,
            StrategyDrafts drafts,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.forgotten = forgotten;
        this.publication = publication;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param reason what was wrong
     * @param extendedTo the new general deadline, a local time in Copenhagen; null to leave it
     * @return the number of the version
     */
    @Transactional
    public Outcome<Integer> publish(ConsultationId id, String reason, @Nullable LocalDateTime extendedTo, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> refusals = refusals(consultation, reason, extendedTo, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return drafts.freeze(consultation.newest().draft(), actor)
                .fold(
                        draft -> Outcome.done(publish(consultation, reason.strip(), extendedTo, actor)),
                        Outcome::refused);
    }

    private List<Refusal> refusals(
            Consultation consultation, String reason, @Nullable LocalDateTime extendedTo, Actor actor) {
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.CORRECT, actor));
        if (consultation.status() != ConsultationStatus.PUBLISHED
                || consultation.beingWritten().isEmpty()) {
            return List.of(Refusal.of("consultation.refusal.noCorrection"));
        }
        refusals.addAll(publication.refusals(consultation, actor));
        if (extendedTo != null) {
            refusals.addAll(consultation.refusalsToExtend(null, extendedTo, reason, clock.instant()));
        } else if (reason.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.reasonMissing").at("reason"));
        }
        return refusals;
    }

    private int publish(Consultation consultation, String reason, @Nullable LocalDateTime extendedTo, Actor actor) {
        Instant now = clock.instant();
        ConsultationId id = consultation.id();
        Material material = consultation.newest();
        steps.publish(id, material.withLetter(publication.letter(consultation, material, actor)), reason, now);
        forgotten.ask(id, material.number());
        forgotten
                .of(id, material.number())
                .forEach(it -> facts.publishEvent(new ConsulteeAdded(id, it, actor.by(), now)));
        if (extendedTo != null) {
            steps.extend(id, new Extension(null, new Deadline(extendedTo), reason, now), actor.by());
            facts.publishEvent(new DeadlineExtended(id, null, extendedTo, material.number(), actor.by(), now));
        }
        facts.publishEvent(new MaterialCorrected(id, material.number(), extendedTo, actor.by(), now));
        return material.number();
    }
}
