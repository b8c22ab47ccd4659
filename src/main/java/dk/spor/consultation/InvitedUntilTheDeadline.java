package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.identity.InvitationDeadline;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invitation is of use through the last deadline that its organisation has before it. */
@Component
class InvitedUntilTheDeadline implements InvitationDeadline {

    private final Consultations consultations;
    private final Clock clock;

    InvitedUntilTheDeadline(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> usefulUntil(OrganisationId organisation) {
        Instant now = clock.instant();
        return consultations.visibleTo(Actor.ANYONE).stream()
                .filter(it -> it.status().takesAnswers())
                .flatMap(it -> deadline(it, organisation, now).stream())
                .map(Deadline::lateFrom)
                .filter(it -> it.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    private Optional<Deadline> deadline(ConsultationSummary consultation, OrganisationId organisation, Instant now) {
        return consultation.association().equals(organisation)
                ? Optional.of(consultation.deadline())
                : consultations.terms(consultation.id(), organisation).map(it -> it.until(now));
    }
}
