package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the words of proposals stand in the draft as they are, so that it can be frozen with them. */
@Component
public class LetWordsStand {

    private final Reasoning reasoning;
    private final ProposedWords words;
    private final GatheredThemeSteps steps;

    LetWordsStand(Reasoning reasoning, ProposedWords words, GatheredThemeSteps steps) {
        this.reasoning = reasoning;
        this.words = words;
        this.steps = steps;
    }

    /** Said twice is said once; refused when somebody has written the paragraph meanwhile. */
    @Transactional
    public Outcome<UUID> letStand(String slug, UUID paragraph, Actor actor) {
        return reasoning.on(slug, paragraph, actor, (revision, part) -> {
            @Nullable StrategyText draft = revision.newest();
            if (draft == null || !words.areIn(draft, part)) {
                return Outcome.refused(Refusal.of("revision.refusal.written"));
            }
            String number = revision.number(paragraph);
            words.stand(part)
                    .ifPresent(it -> steps.add(
                            revision.consultation().id(), it, ThemeStepKind.WORDS_STAND, null, number, actor));
            return Outcome.done(paragraph);
        });
    }
}
