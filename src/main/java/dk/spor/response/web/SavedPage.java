package dk.spor.response.web;

import dk.spor.shared.Refusal;
import dk.spor.ui.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the page shows after it has saved: a fragment, not a page of its own.
 *
 * @param status 200 saved, 409 somebody else saved first or the form is not one's own, 422 refused
 * @param revision to be named the next time, when it is saved
 * @param by who saved first
 */
public record SavedPage(
        int status, int revision, String by, @Nullable Instant at, List<Refusal> refusals) implements Page {

    static SavedPage saved(int revision, Instant at) {
        return new SavedPage(200, revision, "", at, List.of());
    }

    static SavedPage overtaken(String by, Instant at) {
        return new SavedPage(409, 0, by, at, List.of());
    }

    static SavedPage refused(List<Refusal> refusals) {
        return new SavedPage(422, 0, "", null, refusals);
    }

    /** The form belongs to another municipality. */
    static SavedPage others(List<Refusal> refusals) {
        return new SavedPage(409, 0, "", null, refusals);
    }

    public boolean isSaved() {
        return status == 200;
    }
}
