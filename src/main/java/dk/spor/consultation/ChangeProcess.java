package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the timeline of a draft, or of a begun correction. */
@Component
public class ChangeProcess {

    private final Editing editing;
    private final SetupStore setups;

    ChangeProcess(Editing editing, SetupStore setups) {
        this.editing = editing;
        this.setups = setups;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, List<ProcessStep> process, Seen seen, Actor actor) {
        return editing.change(
                id,
                Part.PROCESS,
                actor,
                it -> refusals(it, process, seen),
                it -> setups.save(id, it.newest().number(), process));
    }

    private static List<Refusal> refusals(Consultation consultation, List<ProcessStep> process, Seen seen) {
        return Stream.of(
                        consultation.refusalsToWrite(),
                        seen.refusals(consultation.newest().process()),
                        ProcessStep.refusals(process))
                .flatMap(List::stream)
                .toList();
    }
}
