package dk.spor.revision.web;

import dk.spor.revision.ThemeBoard;
import dk.spor.shared.Refusal;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The supplementary themes that have been proposed.
 *
 * @param form of a new theme, so that sending it twice gathers once
 * @param name as typed
 * @param chosen the points marked in the form
 * @param toDecide why nothing can be put into a draft now; empty when it can
 */
public record ThemesPage(
        ThemeBoard board, UUID form, String name, Set<UUID> chosen, List<Refusal> toDecide, Errors errors)
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

    @Override
    public int status() {
        return errors.status();
    }
}
