package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.revision.BeginRevision;
import dk.spor.revision.ReadSupplementaryThemes;
import dk.spor.revision.ThemeBoard;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page of supplementary themes. */
@Component
class SupplementaryThemePages {

    private final ReadSupplementaryThemes themes;

    SupplementaryThemePages(ReadSupplementaryThemes themes) {
        this.themes = themes;
    }

    ThemesPage page(String slug, Errors errors, Actor actor) {
        return page(slug, UUID.randomUUID(), "", Set.of(), errors, actor);
    }

    /** With what was typed in the form for a new theme. */
    ThemesPage page(String slug, UUID form, String name, Set<UUID> chosen, Errors errors, Actor actor) {
        ThemeBoard board = themes.of(slug, actor).orElseThrow(NotFound::new);
        List<Refusal> toDecide =
                board.revision().isBeingWritten() ? List.of() : BeginRevision.refusals(board.revision());
        return new ThemesPage(board, form, name, chosen, toDecide, errors);
    }
}
