package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@link ConsultationDesk} by the same verbs that the pages use. */
@Component
class OwnConsultationDesk implements ConsultationDesk {

    private final ConsultationStore store;
    private final CreateConsultation create;
    private final ChangeTexts texts;
    private final ChangePeriod period;
    private final ChangeRules rules;
    private final ChangeProcess process;
    private final PublishConsultation publish;

    OwnConsultationDesk(
            ConsultationStore store,
            CreateConsultation create,
            ChangeTexts texts,
            ChangePeriod period,
            ChangeRules rules,
            ChangeProcess process,
            PublishConsultation publish) {
        this.store = store;
        this.create = create;
        this.texts = texts;
        this.period = period;
        this.rules = rules;
        this.process = process;
        this.publish = publish;
    }

    @Override
    public Outcome<String> create(OrganisationId association, String title, Actor actor) {
        return create.create(association, title, actor);
    }

    @Override
    public Outcome<ConsultationId> setUp(
            String slug, MaterialTexts said, Period wanted, Rules ruled, List<ProcessStep> way, Actor actor) {
        Consultation it = store.withSlug(slug).flatMap(store::find).orElseThrow(NotFound::new);
        List<Refusal> refusals = Stream.of(
                        texts.change(it.id(), said, Seen.of(it.newest().texts()), actor),
                        period.change(it.id(), wanted, Seen.of(it.period()), actor),
                        rules.change(it.id(), ruled, Seen.of(it.rules()), actor),
                        process.change(it.id(), way, Seen.of(it.newest().process()), actor))
                .flatMap(OwnConsultationDesk::refusals)
                .toList();
        return refusals.isEmpty() ? Outcome.done(it.id()) : Outcome.refused(refusals);
    }

    private static Stream<Refusal> refusals(Outcome<Part> outcome) {
        return outcome.fold(done -> Stream.empty(), List::stream);
    }

    @Override
    public Outcome<String> publish(ConsultationId id, String address, Actor actor) {
        return publish.publish(id, address, actor);
    }
}
