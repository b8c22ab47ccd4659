package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who is told what when something happens to a consultation; what was never sent out concerns nobody. */
@Component
class ConsultationNotices {

    private final Consultations consultations;
    private final ConsultationStore store;
    private final ForgottenConsultees forgotten;
    private final Mailing mailing;

    ConsultationNotices(
            Consultations consultations, ConsultationStore store, ForgottenConsultees forgotten, Mailing mailing) {
        this.consultations = consultations;
        this.store = store;
        this.forgotten = forgotten;
        this.mailing = mailing;
    }

    @ApplicationModuleListener
    void on(ConsultationPublished fact) {
        tell(store.consultees(fact.consultation()), fact.consultation(), "published", "");
    }

    /** Not those who already had a later deadline of their own, nor again with a correction, whose mail says it. */
    @ApplicationModuleListener
    void on(DeadlineExtended fact) {
        if (fact.correction() == null) {
            tell(
                    affected(fact),
                    fact.consultation(),
                    "extended",
                    fact.deadline().toString());
        }
    }

    private Collection<OrganisationId> affected(DeadlineExtended fact) {
        @Nullable OrganisationId consultee = fact.consultee();
        return consultee == null ? withDeadline(fact.consultation(), fact.deadline()) : List.of(consultee);
    }

    @ApplicationModuleListener
    void on(ConsulteeAdded fact) {
        tell(List.of(fact.consultee()), fact.consultation(), "published", "");
    }

    /** Those who were asked only with it have never seen anything else. */
    @ApplicationModuleListener
    void on(MaterialCorrected fact) {
        String key = String.valueOf(fact.number());
        Set<OrganisationId> unchanged = new HashSet<>(store.consultees(fact.consultation()));
        unchanged.removeAll(forgotten.of(fact.consultation(), fact.number()));
        @Nullable LocalDateTime extendedTo = fact.extendedTo();
        if (extendedTo != null) {
            Set<OrganisationId> extended = withDeadline(fact.consultation(), extendedTo);
            extended.retainAll(unchanged);
            unchanged.removeAll(extended);
            tell(extended, fact.consultation(), "correctedExtended", key);
        }
        tell(unchanged, fact.consultation(), "corrected", key);
    }

    @ApplicationModuleListener
    void on(ConsultationWithdrawn fact) {
        tell(store.consultees(fact.consultation()), fact.consultation(), "withdrawn", "");
    }

    @ApplicationModuleListener
    void on(SealOpened fact) {
        String reason = store.sealOpenedBecause(fact.consultation(), fact.consultee());
        published(fact.consultation())
                .ifPresent(it -> mailing.tell(fact.consultee(), it, "sealOpened", "", "", formats -> reason));
    }

    /** Each with the deadline that holds for that consultee. */
    private void tell(Collection<OrganisationId> consultees, ConsultationId id, String occasion, String key) {
        Map<OrganisationId, Terms> terms = consultations.terms(id);
        published(id)
                .ifPresent(it -> consultees.forEach(consultee -> {
                    Deadline deadline =
                            Objects.requireNonNull(terms.get(consultee)).deadline();
                    mailing.tell(consultee, it, occasion, key, "", formats -> formats.deadline(deadline));
                }));
    }

    private Optional<ConsultationSummary> published(ConsultationId id) {
        return consultations.find(id, Actor.ANYONE);
    }

    /** Those for whom this deadline holds now. */
    private Set<OrganisationId> withDeadline(ConsultationId id, LocalDateTime deadline) {
        return consultations.terms(id).entrySet().stream()
                .filter(it -> it.getValue().deadline().equals(new Deadline(deadline)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
