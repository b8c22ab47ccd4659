package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which Word template a report is set into. */
@Component
public class KeepTemplate {

    private final TemplateStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    KeepTemplate(TemplateStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param template that was looked at; null to go back to Spor's own look */
    @Transactional
    public void keep(ConsultationSummary consultation, @Nullable ReportTemplate template, Actor actor) {
        if (!actor.isSecretariatOf(consultation.association())) {
            throw new IllegalStateException("Only the secretariat chooses its template");
        }
        store.choose(
                consultation.id(),
                template == null ? "" : template.name(),
                template == null ? null : template.bytes(),
                actor,
                clock.instant());
        facts.publishEvent(new TemplateChosen(actor.by(), clock.instant(), consultation.id(), template != null));
    }
}
