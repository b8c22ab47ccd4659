package dk.spor.consultation;

import dk.spor.consultation.ConsultationEdited.Part;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the consultation letter anew; a blank one lets the proposal stand, which follows what is set up. */
@Component
public class ChangeLetter {

    private static final int LONGEST = 20_000;

    private final Editing editing;
    private final SetupStore setups;

    ChangeLetter(Editing editing, SetupStore setups) {
        this.editing = editing;
        this.setups = setups;
    }

    /** @param seen what was shown when the change was begun */
    @Transactional
    public Outcome<Part> change(ConsultationId id, String letter, Seen seen, Actor actor) {
        return editing.change(
                id,
                Part.LETTER,
                actor,
                it -> refusals(it, letter, seen),
                it -> setups.saveLetter(id, it.newest().number(), letter.strip()));
    }

    private static List<Refusal> refusals(Consultation consultation, String letter, Seen seen) {
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsToWrite());
        refusals.addAll(seen.refusals(consultation.newest().letter()));
        if (letter.length() > LONGEST) {
            refusals.add(Refusal.of("consultation.refusal.tooLong", letter.length(), LONGEST)
                    .at("letter"));
        }
        return refusals;
    }
}
