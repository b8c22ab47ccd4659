package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a draft, or a begun correction, says about itself. */
@Component
public class ChangeTexts {

    private final Editing editing;
    private final SetupStore setups;

    ChangeTexts(Editing editing, SetupStore setups) {
        this.editing = editing;
        this.setups = setups;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, MaterialTexts texts, Seen seen, Actor actor) {
        return editing.change(
                id,
                Part.TEXTS,
                actor,
                it -> refusals(it, texts, seen),
                it -> setups.save(id, it.newest().number(), texts));
    }

    private static List<Refusal> refusals(Consultation consultation, MaterialTexts texts, Seen seen) {
        return Stream.of(
                        consultation.refusalsToWrite(),
                        seen.refusals(consultation.newest().texts()),
                        texts.refusals())
                .flatMap(List::stream)
                .toList();
    }
}
