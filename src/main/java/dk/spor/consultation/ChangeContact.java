package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes where questions go, also after the consultation has been sent out. */
@Component
public class ChangeContact {

    private final Editing editing;
    private final SetupStore setups;

    ChangeContact(Editing editing, SetupStore setups) {
        this.editing = editing;
        this.setups = setups;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, Contact contact, Seen seen, Actor actor) {
        return editing.change(
                id, Part.CONTACT, actor, it -> refusals(it, contact, seen), it -> setups.save(id, contact));
    }

    private static List<Refusal> refusals(Consultation consultation, Contact contact, Seen seen) {
        return Stream.of(seen.refusals(consultation.rules().contact()), contact.refusals())
                .flatMap(List::stream)
                .toList();
    }
}
