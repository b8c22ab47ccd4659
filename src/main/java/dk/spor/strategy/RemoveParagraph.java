package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a paragraph from a draft. */
@Component
public class RemoveParagraph {

    private final Drafts drafts;
    private final ParagraphStore paragraphs;
    private final ParagraphHistory history;
    private final Clock clock;

    RemoveParagraph(Drafts drafts, ParagraphStore paragraphs, ParagraphHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
        this.drafts = drafts;
        this.paragraphs = paragraphs;
    }

    /**
     * Refused when somebody else has changed it meanwhile.
     *
     * @param seen the revision that the actor saw
     */
    @Transactional
    public Outcome<ParagraphId> remove(StrategyVersionId version, ParagraphId id, int seen, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            ParagraphDraft now = paragraphs.find(version, id).orElseThrow(NotFound::new);
            if (now.revision() != seen) {
                return Outcome.refused(Refusal.of("strategy.refusal.changedBeforeRemoval"));
            }
            history.ended(
                    version,
                    PastText.Fate.REMOVED,
                    now,
                    clock.instant(),
                    actor.by().person());
            paragraphs.remove(version, id);
            return Outcome.done(id);
        });
    }
}
