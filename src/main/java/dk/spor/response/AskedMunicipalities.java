package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the answer that an actor may work on, or read before it is submitted. */
@Component
public class AskedMunicipalities {

    private final Consultations consultations;
    private final Organisations organisations;

    AskedMunicipalities(Consultations consultations, Organisations organisations) {
        this.consultations = consultations;
        this.organisations = organisations;
    }

    /** The actor's own municipality as a consultee of this consultation, for those who may at least read its draft. */
    public Optional<Asked> of(String slug, Actor actor) {
        return consultations.find(slug, actor).flatMap(it -> of(it, actor));
    }

    /** The same for each consultation that asks it, the nearest deadline first. */
    public List<Asked> all(Actor actor) {
        return actor.organisation() == null
                ? List.of()
                : consultations.visibleTo(actor).stream()
                        .flatMap(it -> of(it, actor).stream())
                        .toList();
    }

    Optional<Asked> of(ConsultationSummary consultation, Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.READ_OWN, actor, own)) {
            return Optional.empty();
        }
        Organisation municipality = organisations.find(own).orElseThrow();
        return consultations.terms(consultation.id(), own).map(terms -> new Asked(consultation, municipality, terms));
    }
}
