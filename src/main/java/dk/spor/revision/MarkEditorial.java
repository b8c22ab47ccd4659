package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the secretariat made a change by itself, and why. */
@Component
public class MarkEditorial {

    private static final int LONGEST = 2_000;

    private final Reasoning reasoning;
    private final GivenReasons given;

    MarkEditorial(Reasoning reasoning, GivenReasons given) {
        this.reasoning = reasoning;
        this.given = given;
    }

    /** Refused without words, and for a part that is not changed; another text replaces the one before. */
    @Transactional
    public Outcome<UUID> mark(String slug, UUID part, String typed, Actor actor) {
        String text = InputText.normal(typed).strip();
        return reasoning.on(slug, part, actor, (revision, it) -> {
            if (text.isEmpty()) {
                return Outcome.refused(Refusal.of("revision.refusal.noText").at("text"));
            }
            if (text.length() > LONGEST) {
                return Outcome.refused(Refusal.of("revision.refusal.textTooLong", LONGEST, text.length())
                        .at("text"));
            }
            if (!revision.changes(part)) {
                return Outcome.refused(Refusal.of("revision.refusal.unchanged"));
            }
            given.explain(revision.consultation().id(), it, text, actor);
            return Outcome.done(part);
        });
    }
}
