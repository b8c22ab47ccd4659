package dk.spor.records;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.response.VersionId;
import dk.spor.shared.CaseRef;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that an organisation has filed a version under a case; a correction is a new note. */
@Component
public class FileVersion {

    private final FilingStore filings;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    FileVersion(FilingStore filings, Clock clock, ApplicationEventPublisher facts) {
        this.filings = filings;
        this.clock = clock;
        this.facts = facts;
    }

    /** The first case number is taken for the whole consultation as well; the same told twice is told once. */
    @Transactional
    public Outcome<CaseRef> file(Filed filed, String typed, Actor actor) {
        if (!filed.mayFile(actor)) {
            throw new NotFound();
        }
        return CaseRef.of(typed)
                .map(number -> Outcome.done(file(filed, number, actor)))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of("records.refusal.caseNumber").at("caseNumber")));
    }

    private CaseRef file(Filed filed, CaseRef number, Actor actor) {
        VersionId version = filed.papers().version().id();
        Instant now = clock.instant();
        ConsultationId consultation = filed.papers().consultation().id();
        if (filed.caseNumber().isEmpty()) {
            filings.choose(consultation, number, actor, now);
            facts.publishEvent(new CaseChosen(actor.by(), now, consultation, number));
        }
        boolean same = filed.filings().stream()
                .findFirst()
                .filter(it -> it.caseNumber().equals(number))
                .isPresent();
        if (!same) {
            filings.file(version, number, actor, now);
            facts.publishEvent(new ResponseFiled(actor.by(), now, consultation, version, number));
        }
        return number;
    }
}
