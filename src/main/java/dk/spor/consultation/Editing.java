package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the verbs of the set-up have in common: one after another, by the secretariat, each leaving a fact. */
@Component
class Editing {

    private final ConsultationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Editing(ConsultationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    Outcome<Part> change(
            ConsultationId id,
            Part part,
            Actor actor,
            Function<Consultation, List<Refusal>> refusals,
            Consumer<Consultation> save) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> all = new ArrayList<>(consultation.refusalsTo(Deed.SET_UP, actor));
        all.addAll(refusals.apply(consultation));
        if (!all.isEmpty()) {
            return Outcome.refused(all);
        }
        save.accept(consultation);
        facts.publishEvent(new ConsultationEdited(id, part, actor.by(), clock.instant()));
        return Outcome.done(part);
    }
}
