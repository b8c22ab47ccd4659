package dk.spor.response;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * For a room that keeps its own account of what was submitted, sealed or not, and answers to nobody here: before it
 * shows any of it, it asks {@link Responses} what its reader may read now.
 */
public interface SubmittedTexts {

    /** The version that counts at this moment; empty before the first and after a withdrawal. */
    Optional<SubmittedText> current(ResponseId response);

    /** Everybody who has ever submitted something, wherever. */
    List<Respondent> all();

    /** The inputs of these versions that don't say all of the document that they come from. */
    List<PartlyRead> partlyRead(Collection<VersionId> versions);
}
