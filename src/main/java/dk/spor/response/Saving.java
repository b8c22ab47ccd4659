package dk.spor.response;

import dk.spor.shared.Refusal;
import java.util.List;

/** What came of saving an input. */
public sealed interface Saving {

    /** It is stored as it was sent. */
    record Saved(DraftInput input) implements Saving {}

    /** Somebody else has saved it since it was read: {@code theirs} is what is stored, and nothing was changed. */
    record Overtaken(DraftInput theirs) implements Saving {}

    /** Nothing was changed. */
    record Refused(List<Refusal> refusals) implements Saving {}
}
