package dk.spor.revision.web;

import dk.spor.revision.ThemeBoard;
import dk.spor.revision.ThemeId;
import dk.spor.shared.Refusal;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;

/**
 * The supplementary themes that have been proposed.
 *
 * @param steps what was done with each theme, the newest first
 * @param typed what was typed in the form that was sent
 * @param toDecide why nothing can be put into a draft now; empty when it can
 */
public record ThemesPage(
        ThemeBoard board, Map<ThemeId, List<StepLine>> steps, TypedTheme typed, List<Refusal> toDecide, Errors errors)
        implements Page {

    public String address() {
        return "/consultations/" + board.revision().consultation().slug() + "/themes";
    }

    /** The tracks that a theme can be put under. */
    public List<Choice> tracks(View view) {
        return board.tracks().stream()
                .map(it -> Choice.of(it.id().toString(), view.text("revision.track.number", it.number(), it.title())))
                .toList();
    }

    /** What was done with a theme, the newest first. */
    public List<StepLine> stepsOf(ThemeId theme) {
        return steps.getOrDefault(theme, List.of());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
