package dk.spor.response.web;

import dk.spor.response.InputId;
import dk.spor.response.ResponseId;
import dk.spor.response.VersionSummary;
import dk.spor.team.Team;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The response while it is being written: all inputs, at most one of them open.
 *
 * @param response null until the first input is saved
 * @param withdrawn the version that counted last, where the municipality has withdrawn it; null otherwise
 * @param contact on the cover; empty when it is not said
 * @param steps how far it has come
 * @param open null when all are closed
 * @param threads what colleagues say about the inputs
 * @param errors what is wrong with the open one, after it was sent
 */
public record ResponsePage(
        Standing standing,
        @Nullable ResponseId response,
        @Nullable VersionSummary withdrawn,
        String contact,
        WorkSteps steps,
        List<WrittenInput> inputs,
        @Nullable OpenInput open,
        Meter meter,
        Team team,
        OpenThreads threads,
        Errors errors)
        implements Page {

    public boolean isOpen(InputId id) {
        return open != null && open.id().equals(id);
    }

    /** What others do with it now; null where there is nothing to say. */
    public @Nullable WorkNotice notice() {
        return WorkNotice.of(steps);
    }

    /** Whether the open input is to be added at the end. */
    public boolean isAdding() {
        return open != null && inputs.stream().noneMatch(it -> isOpen(it.id()));
    }

    public String address() {
        return ResponseAddress.of(standing.asked());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
