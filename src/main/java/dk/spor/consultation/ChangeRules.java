package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what holds for every answer, and where questions go. */
@Component
public class ChangeRules {

    private final Editing editing;
    private final SetupStore setups;

    ChangeRules(Editing editing, SetupStore setups) {
        this.editing = editing;
        this.setups = setups;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, Rules rules, Seen seen, Actor actor) {
        return editing.change(id, Part.RULES, actor, it -> refusals(it, rules, seen), it -> setups.save(id, rules));
    }

    private static List<Refusal> refusals(Consultation consultation, Rules rules, Seen seen) {
        return Stream.of(consultation.refusalsToSetUp(), seen.refusals(consultation.rules()), rules.refusals())
                .flatMap(List::stream)
                .toList();
    }
}
