package dk.spor.synthesis.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.response.VersionId;
import dk.spor.synthesis.MarkedInput;
import dk.spor.synthesis.MarkedInputs;
import dk.spor.synthesis.PartlyTakenTexts;
import dk.spor.synthesis.PlaceEvent;
import dk.spor.synthesis.Waiver;
import dk.spor.synthesis.WaiverEvent;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static List<PersonId> people(MarkedInput input) {
        return Stream.of(
                        input.history().stream().map(PlaceEvent::by),
                        input.waiverHistory().stream().map(WaiverEvent::by),
                        input.unanswered().stream()
                                .flatMap(it -> Stream.ofNullable(it.waiver()))
                                .map(Waiver::by))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    SourcePage page(MarkedInput input, MarkForm form, Errors errors, Actor actor) {
        return new SourcePage(
                input,
                partly.of(input.version(), input.number()).orElse(null),
                form,
                people.names(people(input), actor),
                errors);
    }
}
