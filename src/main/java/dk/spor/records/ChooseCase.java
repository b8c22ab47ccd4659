package dk.spor.records;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.CaseRef;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the case under which an organisation files what belongs to a consultation. */
@Component
public class ChooseCase {

    private final FilingStore filings;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChooseCase(FilingStore filings, Clock clock, ApplicationEventPublisher facts) {
        this.filings = filings;
        this.clock = clock;
        this.facts = facts;
    }

    /** What has been filed already stays where it was filed. */
    @Transactional
    public Outcome<CaseRef> choose(Filed filed, String typed, Actor actor) {
        if (!filed.mayFile(actor)) {
            throw new NotFound();
        }
        return CaseRef.of(typed)
                .map(number -> Outcome.done(choose(filed, number, actor)))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of("records.refusal.caseNumber").at("caseNumber")));
    }

    private CaseRef choose(Filed filed, CaseRef number, Actor actor) {
        if (!filed.caseNumber().equals(Optional.of(number))) {
            Instant now = clock.instant();
            ConsultationId consultation = filed.papers().consultation().id();
            filings.choose(consultation, number, actor, now);
            facts.publishEvent(new CaseChosen(actor.by(), now, consultation, number));
        }
        return number;
    }
}
