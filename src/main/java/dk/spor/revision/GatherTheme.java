package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.PointId;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers points under one theme: a new one, or one that there is. */
@Component
public class GatherTheme {

    private final Revisions revisions;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;
    private final ChosenPoints points;

    GatherTheme(Revisions revisions, GatheredThemeStore themes, GatheredThemeSteps steps, ChosenPoints points) {
        this.revisions = revisions;
        this.themes = themes;
        this.steps = steps;
        this.points = points;
    }

    /** Makes a theme; the same id again, as a double click sends it, makes none. */
    @Transactional
    public Outcome<ThemeId> gather(String slug, ThemeId id, String typed, Collection<PointId> chosen, Actor actor) {
        ConsultationId consultation = consultation(slug, actor);
        ThemeName name = ThemeName.of(typed);
        List<Refusal> refusals = new ArrayList<>(refusals(consultation, id, chosen, actor));
        refusals.addAll(name.refusals());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (themes.add(id, consultation, name.text())) {
            steps.add(consultation, id, ThemeStepKind.GATHERED, null, name.text(), actor);
        }
        return put(consultation, id, chosen, actor);
    }

    /** Puts more points under a theme. */
    @Transactional
    public Outcome<ThemeId> add(String slug, ThemeId id, Collection<PointId> chosen, Actor actor) {
        ConsultationId consultation = consultation(slug, actor);
        List<Refusal> refusals = refusals(consultation, id, chosen, actor);
        return refusals.isEmpty() ? put(consultation, id, chosen, actor) : Outcome.refused(refusals);
    }

    /** Of two who gather the same points one waits here, and is told where they are. */
    private List<Refusal> refusals(ConsultationId consultation, ThemeId id, Collection<PointId> chosen, Actor actor) {
        themes.lock(consultation);
        List<Refusal> refusals = new ArrayList<>(points.refusals(consultation, chosen, actor));
        Map<PointId, String> elsewhere = themes.elsewhere(id, chosen);
        points.labels(elsewhere.keySet(), actor)
                .forEach((point, label) ->
                        refusals.add(Refusal.of("revision.refusal.elsewhere", label, elsewhere.getOrDefault(point, ""))
                                .at("point")));
        return refusals;
    }

    private Outcome<ThemeId> put(ConsultationId consultation, ThemeId id, Collection<PointId> chosen, Actor actor) {
        if (themes.lock(id, consultation).isEmpty()) {
            throw new NotFound();
        }
        for (PointId point : chosen) {
            if (themes.put(id, point)) {
                steps.add(consultation, id, ThemeStepKind.ADDED, point, "", actor);
            }
        }
        return Outcome.done(id);
    }

    private ConsultationId consultation(String slug, Actor actor) {
        return revisions
                .desk(slug, actor)
                .orElseThrow(NotFound::new)
                .consultation()
                .id();
    }
}
