package dk.spor.revision.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.revision.GatherTheme;
import dk.spor.revision.NamedPoints;
import dk.spor.revision.RenameTheme;
import dk.spor.revision.TakeOutOfTheme;
import dk.spor.revision.ThemeId;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.PointId;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The supplementary themes: seeing them, and gathering those that are the same. */
@Controller
@RequestMapping("/consultations/{slug}/themes")
class SupplementaryThemesController {

    private final SupplementaryThemePages pages;
    private final NamedPoints named;
    private final GatherTheme gather;
    private final TakeOutOfTheme takeOut;
    private final RenameTheme rename;

    SupplementaryThemesController(
            SupplementaryThemePages pages,
            NamedPoints named,
            GatherTheme gather,
            TakeOutOfTheme takeOut,
            RenameTheme rename) {
        this.pages = pages;
        this.named = named;
        this.gather = gather;
        this.takeOut = takeOut;
        this.rename = rename;
    }

    @GetMapping
    ThemesPage show(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.page(slug, TypedTheme.nothing(), Errors.NONE, actor);
    }

    @PostMapping
    Object gather(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Set<UUID> point,
            @SignedIn Actor actor) {
        UUID form = id == null ? UUID.randomUUID() : id;
        Set<UUID> chosen = point == null ? Set.of() : point;
        return gather.gather(slug, new ThemeId(form), name, ids(chosen), actor)
                .<Object>fold(
                        done -> at(slug, done).saying("revision.said.gathered"),
                        refusals -> pages.page(slug, TypedTheme.of(form, name, chosen), new Errors(refusals), actor));
    }

    @PostMapping("/{theme}/points")
    Object add(
            @PathVariable String slug,
            @PathVariable UUID theme,
            @RequestParam(defaultValue = "") String labels,
            @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        return named.of(slug, labels, actor)
                .fold(points -> gather.add(slug, id, points, actor), Outcome::<ThemeId>refused)
                .<Object>fold(
                        done -> at(slug, done).saying("revision.said.added"),
                        refusals -> pages.page(
                                slug, TypedTheme.labels(id, labels), TypedTheme.errors(id, refusals), actor));
    }

    @PostMapping("/{theme}/points/{point}/removal")
    SeeOther takeOut(
            @PathVariable String slug, @PathVariable UUID theme, @PathVariable UUID point, @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        takeOut.takeOut(slug, id, new PointId(point), actor);
        return at(slug, id).saying("revision.said.takenOut");
    }

    @PostMapping("/{theme}/name")
    Object rename(
            @PathVariable String slug,
            @PathVariable UUID theme,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seen,
            @SignedIn Actor actor) {
        ThemeId id = new ThemeId(theme);
        return rename.rename(slug, id, name, seen, actor)
                .<Object>fold(
                        done -> at(slug, done).saying("revision.said.renamed"),
                        refusals ->
                                pages.page(slug, TypedTheme.name(id, name), TypedTheme.errors(id, refusals), actor));
    }

    private static List<PointId> ids(Collection<UUID> chosen) {
        return chosen.stream().map(PointId::new).toList();
    }

    static SeeOther at(String slug, ThemeId theme) {
        return SeeOther.to("/consultations/" + slug + "/themes#tema-" + theme);
    }
}
