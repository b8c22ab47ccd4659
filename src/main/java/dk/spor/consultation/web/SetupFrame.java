package dk.spor.consultation.web;

import dk.spor.consultation.Setup;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the set-up.
 *
 * @param here the step that is shown
 * @param theirs what somebody else has saved meanwhile in the fields that differ; empty when nobody has
 */
public record SetupFrame(Setup setup, SetupStep here, Errors errors, List<Shown> theirs) {

    private static final String CHANGED_MEANWHILE = "consultation.refusal.changedMeanwhile";

    /**
     * A field with its value.
     *
     * @param label key of what it is called
     * @param isKey whether the value is the key of the words shown
     */
    public record Shown(String label, String value, boolean isKey) {

        Shown(String label, String value) {
            this(label, value, false);
        }

        static Shown word(String label, String key) {
            return new Shown(label, key, true);
        }
    }

    /** A step with what is still missing on it. */
    public record Stop(SetupStep step, int missing, boolean isDone, boolean isHere) {

        public @Nullable String cssClass() {
            if (isHere) {
                return "is-now";
            }
            return isDone ? "is-done" : null;
        }
    }

    static SetupFrame of(Setup setup, SetupStep here) {
        return new SetupFrame(setup, here, Errors.NONE, List.of());
    }

    /** With what was wrong, and beside what was typed what somebody else has saved meanwhile. */
    static SetupFrame refused(
            Setup setup, SetupStep here, List<Refusal> refusals, List<Shown> typed, List<Shown> stored) {
        boolean overtaken = refusals.stream().anyMatch(it -> it.text().equals(CHANGED_MEANWHILE));
        return new SetupFrame(
                setup,
                here,
                new Errors(refusals.stream()
                        .filter(it -> !it.text().equals(CHANGED_MEANWHILE))
                        .toList()),
                overtaken ? stored.stream().filter(it -> !typed.contains(it)).toList() : List.of());
    }

    public String path() {
        return "/consultations/" + setup.slug();
    }

    public String address(SetupStep step) {
        return path() + "/setup/" + step.path();
    }

    public List<Stop> stops() {
        return SetupStep.of(setup).stream()
                .map(step -> new Stop(step, missing(step), isDone(step), step == here))
                .toList();
    }

    /** The last step is done when nothing is missing on any. */
    private boolean isDone(SetupStep step) {
        return step == SetupStep.CHECK ? setup.refusals().isEmpty() : missing(step) == 0;
    }

    private int missing(SetupStep step) {
        return (int) setup.refusals().stream()
                .filter(it -> SetupStep.mending(it) == step)
                .count();
    }

    public boolean isOvertaken() {
        return !theirs.isEmpty();
    }

    int status() {
        return isOvertaken() ? 409 : errors.status();
    }
}
