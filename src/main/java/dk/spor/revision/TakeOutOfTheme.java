package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.synthesis.PointId;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a point out of a gathered theme; it can be gathered anew. */
@Component
public class TakeOutOfTheme {

    private final Revisions revisions;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;

    TakeOutOfTheme(Revisions revisions, GatheredThemeStore themes, GatheredThemeSteps steps) {
        this.revisions = revisions;
        this.themes = themes;
        this.steps = steps;
    }

    /** Taken out twice is taken out once. */
    @Transactional
    public void takeOut(String slug, ThemeId id, PointId point, Actor actor) {
        ConsultationId consultation = revisions
                .desk(slug, actor)
                .orElseThrow(NotFound::new)
                .consultation()
                .id();
        if (themes.lock(id, consultation).isEmpty()) {
            throw new NotFound();
        }
        if (themes.takeOut(id, point)) {
            steps.add(consultation, id, ThemeStepKind.TAKEN_OUT, point, "", actor);
        }
    }
}
