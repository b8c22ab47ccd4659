package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a gathered theme another name; a track that has been made of it keeps its title. */
@Component
public class RenameTheme {

    private final Deciding deciding;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;

    RenameTheme(Deciding deciding, GatheredThemeStore themes, GatheredThemeSteps steps) {
        this.deciding = deciding;
        this.themes = themes;
        this.steps = steps;
    }

    /**
     * Refused when somebody else has given it another name meanwhile, which is then told. The same name again changes
     * nothing.
     *
     * @param seen the name that the actor saw
     */
    @Transactional
    public Outcome<ThemeId> rename(String slug, ThemeId id, String typed, String seen, Actor actor) {
        ThemeName name = ThemeName.of(typed);
        GatheredTheme theme = deciding.locked(slug, id, actor).theme();
        List<Refusal> refusals = name.refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (theme.name().equals(name.text())) {
            return Outcome.done(id);
        }
        if (!theme.name().equals(seen)) {
            return Outcome.refused(
                    Refusal.of("revision.refusal.renamed", theme.name()).at("name"));
        }
        themes.rename(id, name.text());
        steps.add(theme.consultation(), id, ThemeStepKind.RENAMED, null, name.text(), actor);
        return Outcome.done(id);
    }
}
