package dk.spor.revision.web;

import dk.spor.revision.GatheredTheme;
import dk.spor.revision.ThemeId;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the forms of the page of supplementary themes.
 *
 * @param form of a new theme, so that sending it twice gathers once
 * @param name of a new theme, or another name for that theme
 * @param chosen the points marked for a new theme
 * @param theme whose form was sent, when it was not that of a new theme
 * @param labels of points for that theme
 * @param reason why that theme does not become a track
 */
public record TypedTheme(
        UUID form, String name, Set<UUID> chosen, @Nullable ThemeId theme, String labels, String reason) {

    static TypedTheme nothing() {
        return of(UUID.randomUUID(), "", Set.of());
    }

    static TypedTheme of(UUID form, String name, Set<UUID> chosen) {
        return new TypedTheme(form, name, chosen, null, "", "");
    }

    static TypedTheme name(ThemeId theme, String name) {
        return new TypedTheme(UUID.randomUUID(), name, Set.of(), theme, "", "");
    }

    static TypedTheme labels(ThemeId theme, String labels) {
        return new TypedTheme(UUID.randomUUID(), "", Set.of(), theme, labels, "");
    }

    static TypedTheme reason(ThemeId theme, String reason) {
        return new TypedTheme(UUID.randomUUID(), "", Set.of(), theme, "", reason);
    }

    /** What is wrong with a form of this theme: every theme has its own, whose fields are named by {@link #field}. */
    static Errors errors(ThemeId theme, List<Refusal> refusals) {
        return new Errors(refusals.stream()
                .map(it -> it.field() == null
                        ? it
                        : it.at(field("point".equals(it.field()) ? "labels" : it.field(), theme)))
                .toList());
    }

    /** Identity of a field in the form of a theme. */
    public static String field(String name, ThemeId theme) {
        return name + "-tema-" + theme;
    }

    /** The name typed for a new theme. */
    public String newName() {
        return theme == null ? name : "";
    }

    /** The name typed for this theme; the one that it has when nothing was typed. */
    public String nameFor(GatheredTheme it) {
        return it.id().equals(theme) && !name.isEmpty() ? name : it.name();
    }

    /** The labels typed for this theme. */
    public String labelsFor(ThemeId id) {
        return id.equals(theme) ? labels : "";
    }

    /** The reason typed for this theme. */
    public String reasonFor(ThemeId id) {
        return id.equals(theme) ? reason : "";
    }
}
