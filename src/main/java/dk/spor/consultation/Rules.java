package dk.spor.consultation;

import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What holds for every answer, and where questions go.
 *
 * @param caseNumber the association's own, as it writes it; blank where there is none
 * @param kle number of the subject in KL's list (KLE), with or without the facet; blank where there is none
 */
public record Rules(Seal seal, LengthRule length, Contact contact, String caseNumber, String kle) {

    private static final Pattern KLE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}([- ]?[A-ZÆØÅ]\\d{2})?");

    private static final int LONGEST = 50;

    /** Why these can't be kept. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (length.pages() < 1 || length.pages() > LONGEST) {
            refusals.add(
                    Refusal.of("consultation.refusal.lengthOutOfRange", LONGEST).at("pages"));
        }
        if (!kle.isEmpty() && !KLE.matcher(kle).matches()) {
            refusals.add(Refusal.of("consultation.refusal.noKle").at("kle"));
        }
        return refusals;
    }

    /** Why they can't be announced yet: the contact is always shown, so it has to be whole. */
    List<Refusal> refusalsToPublish() {
        List<Refusal> refusals = new ArrayList<>(refusals());
        refusals.addAll(contact.refusals());
        return refusals;
    }
}
