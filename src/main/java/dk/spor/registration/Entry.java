package dk.spor.registration;

import dk.spor.rendering.RichText;
import dk.spor.response.OwnDocument;

/**
 * What somebody is registering.
 *
 * @param revision rises with every change, so that what was read is what is registered
 * @param original the file as it came
 * @param extracted its text, before anybody corrected it
 * @param filled what has been typed so far
 */
public record Entry(EntryId id, int revision, OwnDocument original, RichText extracted, Filled filled) {

    /** Whether nobody has corrected the text that was taken out of the original. */
    boolean isUncorrected() {
        RichText said = filled.letter().written();
        return said.isBlank() || said.equals(extracted);
    }
}
