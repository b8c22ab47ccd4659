package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a named filter of one's own. */
@Component
public class DeleteView {

    private final Readable readable;
    private final SavedViews views;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DeleteView(Readable readable, SavedViews views, Clock clock, ApplicationEventPublisher facts) {
        this.readable = readable;
        this.views = views;
        this.clock = clock;
        this.facts = facts;
    }

    /** What is not there, or is another's, is not found. */
    @Transactional
    public void delete(SavedViewId id, ConsultationId consultation, Actor actor) {
        if (readable.consultation(consultation, actor).isEmpty() || !views.delete(id, consultation, actor)) {
            throw new NotFound();
        }
        facts.publishEvent(new ViewDeleted(actor.by(), clock.instant(), id, consultation));
    }
}
