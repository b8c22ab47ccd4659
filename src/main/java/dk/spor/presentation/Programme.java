package dk.spor.presentation;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.presentation.TalkChanged.Change;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a consultation's talks has in common: by those who may, while it is not too late, recorded. */
@Component
public class Programme {

    private static final Set<ConsultationStatus> OPEN_TO_CHANGE =
            Set.of(ConsultationStatus.DRAFT, ConsultationStatus.PUBLISHED);

    private final Consultations consultations;
    private final TalkStore talks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Programme(Consultations consultations, TalkStore talks, Clock clock, ApplicationEventPublisher facts) {
        this.consultations = consultations;
        this.talks = talks;
        this.clock = clock;
        this.facts = facts;
    }

    /** Why this actor can't change the talks now; empty when they can. Others than the secretariat find nothing. */
    public List<Refusal> refusalsToChange(ConsultationSummary consultation, Actor actor) {
        if (!actor.isSecretariatOf(consultation.association())) {
            throw new NotFound();
        }
        return OPEN_TO_CHANGE.contains(consultation.status())
                ? List.of()
                : List.of(Refusal.of("presentation.refusal.closed"));
    }

    /** Runs a deed on talks that nobody else changes meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> Outcome<T> change(
            String slug, TalkId talk, Change change, Actor actor, Function<ConsultationSummary, Outcome<T>> deed) {
        ConsultationSummary consultation = consultations.find(slug, actor).orElseThrow(NotFound::new);
        talks.lock(consultation.id());
        List<Refusal> refusals = refusalsToChange(consultation, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<T> outcome = deed.apply(consultation);
        if (outcome instanceof Outcome.Done) {
            facts.publishEvent(new TalkChanged(actor.by(), clock.instant(), consultation.id(), talk, change));
        }
        return outcome;
    }
}
