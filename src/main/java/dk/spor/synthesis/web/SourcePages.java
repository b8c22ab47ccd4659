package dk.spor.synthesis.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.response.VersionId;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.MarkedInputs;
import dk.spor.synthesis.PartlyTakenTexts;
import dk.spor.synthesis.PlaceEvent;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds inputs for those who may read them, and gathers what their pages show. */
@Component
class SourcePages {

    private final Consultations consultations;
    private final MarkedInputs inputs;
    private final PartlyTakenTexts partly;
    private final People people;

    SourcePages(Consultations consultations, MarkedInputs inputs, PartlyTakenTexts partly, People people) {
        this.consultations = consultations;
        this.inputs = inputs;
        this.partly = partly;
        this.people = people;
    }

    MarkedInput find(String slug, UUID version, int number, Actor actor) {
        return consultations
                .find(slug, actor)
                .map(ConsultationSummary::id)
                .flatMap(it -> inputs.find(it, new VersionId(version), number, actor))
                .orElseThrow(NotFound::new);
    }

    SourcePage page(MarkedInput input, MarkForm form, Errors errors, Actor actor) {
        return new SourcePage(
                input,
                partly.of(input.version(), input.number()).orElse(null),
                form,
                people.names(input.history().stream().map(PlaceEvent::by).toList(), actor),
                errors);
    }
}
