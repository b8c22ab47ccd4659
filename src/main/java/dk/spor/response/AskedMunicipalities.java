package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return municipality(actor).map(it -> all(it, actor)).orElse(List.of());
    }

    Optional<Asked> of(ConsultationSummary consultation, Actor actor) {
        return municipality(actor)
                .filter(own -> actor.worksOn(consultation.id().task()))
                .flatMap(own -> consultations
                        .terms(consultation.id(), own.id())
                        .map(terms -> new Asked(consultation, own, terms)));
    }

    private List<Asked> all(Organisation municipality, Actor actor) {
        Map<ConsultationId, Terms> terms = consultations.terms(municipality.id());
        return terms.isEmpty()
                ? List.of()
                : consultations.visibleTo(actor).stream()
                        .filter(it -> terms.containsKey(it.id()))
                        .filter(it -> actor.worksOn(it.id().task()))
                        .map(it -> new Asked(it, municipality, Objects.requireNonNull(terms.get(it.id()))))
                        .toList();
    }

    private Optional<Organisation> municipality(Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .filter(it -> ResponsePolicy.allows(ResponseAction.READ_OWN, actor, it))
                .flatMap(organisations::find);
    }
}
