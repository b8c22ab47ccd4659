package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the secretariat of an association is writing. */
@Component
public class Setups {

    private final ConsultationStore store;
    private final ForgottenConsultees forgotten;
    private final Publication publication;
    private final Organisations organisations;

    Setups(
            ConsultationStore store,
            ForgottenConsultees forgotten,
            Publication publication,
            Organisations organisations) {
        this.store = store;
        this.forgotten = forgotten;
        this.publication = publication;
        this.organisations = organisations;
    }

    /** The one with this slug; empty when nothing of it is being written, and for all but its secretariat. */
    public Optional<Setup> find(String slug, Actor actor) {
        return store.withSlug(slug)
                .flatMap(store::find)
                .filter(it -> ConsultationPolicy.allows(Deed.SET_UP, it.association(), actor))
                .filter(it -> it.refusalsToWrite().isEmpty())
                .map(it -> setup(it, actor));
    }

    private Setup setup(Consultation consultation, Actor actor) {
        Material material = consultation.newest();
        return new Setup(
                consultation.id(),
                consultation.slug(),
                organisations.find(consultation.association()).orElseThrow(),
                consultation.status(),
                consultation.period(),
                consultation.generalDeadline(),
                consultation.rules(),
                material,
                consultation.consultees(),
                forgotten.of(consultation.id(), material.number()),
                publication.letter(consultation, material, actor),
                publication.refusals(consultation, actor));
    }
}
