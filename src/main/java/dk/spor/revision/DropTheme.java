package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides that a gathered theme does not become a track, and why; or takes that back. */
@Component
public class DropTheme {

    private static final int LONGEST = 2_000;

    private final Deciding deciding;
    private final GatheredThemeStore themes;
    private final GatheredThemeSteps steps;

    DropTheme(Deciding deciding, GatheredThemeStore themes, GatheredThemeSteps steps) {
        this.deciding = deciding;
        this.themes = themes;
        this.steps = steps;
    }

    /** Refused without a reason, while what was made of it stands in the draft, and when another reason was given before. */
    @Transactional
    public Outcome<ThemeId> drop(String slug, ThemeId id, String typed, Actor actor) {
        String reason = InputText.normal(typed).strip();
        Deciding.Locked locked = deciding.locked(slug, id, actor);
        GatheredTheme theme = locked.theme();
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.of("revision.refusal.noDropReason").at("reason"));
        }
        if (reason.length() > LONGEST) {
            return Outcome.refused(Refusal.of("revision.refusal.textTooLong", LONGEST, reason.length())
                    .at("reason"));
        }
        if (locked.stands()) {
            return Outcome.refused(Refusal.of("revision.refusal.stands"));
        }
        boolean dropped = theme.decision() == ThemeDecision.NOT_A_TRACK;
        if (dropped && !theme.reason().equals(reason)) {
            return Outcome.refused(Refusal.of("revision.refusal.dropped"));
        }
        if (!dropped) {
            themes.decide(id, ThemeDecision.NOT_A_TRACK, reason, null);
            steps.add(theme.consultation(), id, ThemeStepKind.NOT_A_TRACK, null, reason, actor);
        }
        return Outcome.done(id);
    }

    /** Opens the question again; what stands in the draft is taken out there. */
    @Transactional
    public Outcome<ThemeId> reopen(String slug, ThemeId id, Actor actor) {
        Deciding.Locked locked = deciding.locked(slug, id, actor);
        GatheredTheme theme = locked.theme();
        if (locked.stands()) {
            return Outcome.refused(Refusal.of("revision.refusal.stands"));
        }
        if (theme.decision() != null) {
            themes.decide(id, null, "", null);
            steps.add(theme.consultation(), id, ThemeStepKind.UNDECIDED, null, "", actor);
        }
        return Outcome.done(id);
    }
}
