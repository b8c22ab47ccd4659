package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.ui.Formats;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who is told what when something happens to a consultation; what was never sent out concerns nobody. */
@Component
class ConsultationNotices {

    private final Consultations consultations;
    private final ConsultationStore store;
    private final Mailing mailing;

    ConsultationNotices(Consultations consultations, ConsultationStore store, Mailing mailing) {
        this.consultations = consultations;
        this.store = store;
        this.mailing = mailing;
    }

    @ApplicationModuleListener
    void on(ConsultationPublished fact) {
        tellAll(fact.consultation(), "published", "", ConsultationNotices::deadline);
    }

    @ApplicationModuleListener
    void on(DeadlineExtended fact) {
        @Nullable OrganisationId consultee = fact.consultee();
        Collection<OrganisationId> affected =
                consultee == null ? store.consultees(fact.consultation()) : List.of(consultee);
        tell(
                affected,
                fact.consultation(),
                "extended",
                fact.deadline().toString(),
                it -> formats -> formats.deadline(new Deadline(fact.deadline())));
    }

    @ApplicationModuleListener
    void on(MaterialCorrected fact) {
        tellAll(fact.consultation(), "corrected", String.valueOf(fact.number()), ConsultationNotices::deadline);
    }

    @ApplicationModuleListener
    void on(ConsultationWithdrawn fact) {
        tellAll(fact.consultation(), "withdrawn", "", ConsultationNotices::deadline);
    }

    @ApplicationModuleListener
    void on(SealOpened fact) {
        String reason = store.sealOpenedBecause(fact.consultation(), fact.consultee());
        tell(List.of(fact.consultee()), fact.consultation(), "sealOpened", "", it -> formats -> reason);
    }

    private void tellAll(
            ConsultationId id,
            String occasion,
            String key,
            Function<ConsultationSummary, Function<Formats, Object>> values) {
        tell(store.consultees(id), id, occasion, key, values);
    }

    private void tell(
            Collection<OrganisationId> consultees,
            ConsultationId id,
            String occasion,
            String key,
            Function<ConsultationSummary, Function<Formats, Object>> values) {
        Optional<ConsultationSummary> published = consultations.find(id, Actor.ANYONE);
        published.ifPresent(
                it -> consultees.forEach(consultee -> mailing.tell(consultee, it, occasion, key, values.apply(it))));
    }

    private static Function<Formats, Object> deadline(ConsultationSummary consultation) {
        return formats -> formats.deadline(consultation.deadline());
    }
}
