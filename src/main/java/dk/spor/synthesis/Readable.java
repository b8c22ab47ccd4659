package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Responses;
import dk.spor.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose points an actor may read at this moment: the secretariat those that are no longer sealed, others none. */
@Component
class Readable {

    private final Consultations consultations;
    private final Responses responses;

    Readable(Consultations consultations, Responses responses) {
        this.consultations = consultations;
        this.responses = responses;
    }

    /** The published consultation, for its own secretariat. */
    Optional<ConsultationSummary> consultation(ConsultationId id, Actor actor) {
        return consultations
                .find(id, actor)
                .filter(it -> it.status() != ConsultationStatus.DRAFT && actor.isSecretariatOf(it.association()));
    }

    /** Why points can't be treated any more; empty while they can. */
    static List<Refusal> refusalsToTreat(ConsultationSummary consultation) {
        return switch (consultation.status()) {
            case PUBLISHED, PROCESSING -> List.of();
            case DRAFT, CONCLUDED, WITHDRAWN -> List.of(Refusal.of("synthesis.refusal.concluded"));
        };
    }

    /** In Danish order. */
    List<Organisation> municipalities(ConsultationId id, Actor actor) {
        return consultation(id, actor)
                .map(it -> responses.answered(it.id(), actor))
                .orElse(List.of());
    }

    /** Those of these, in no order. */
    Set<OrganisationId> idsAmong(ConsultationId id, Collection<OrganisationId> municipalities, Actor actor) {
        return consultation(id, actor)
                .map(it -> responses.among(it.id(), municipalities, actor))
                .orElse(Set.of());
    }

    /** Those of these, in that order. */
    List<Organisation> among(ConsultationId id, Collection<OrganisationId> municipalities, Actor actor) {
        return consultation(id, actor)
                .map(it -> responses.answered(it.id(), municipalities, actor))
                .orElse(List.of());
    }
}
