package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a paragraph of a draft: its text, its kind, or the track that it stands in. */
@Component
public class EditParagraph {

    private final Drafts drafts;
    private final Places places;
    private final ParagraphStore paragraphs;
    private final ParagraphHistory history;
    private final Clock clock;

    EditParagraph(Drafts drafts, Places places, ParagraphStore paragraphs, ParagraphHistory history, Clock clock) {
        this.history = history;
        this.drafts = drafts;
        this.places = places;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /**
     * Refused when somebody else has changed or removed it meanwhile, and then kept all the same, for both to read; sending
     * the same text again is not a change. What stood before is kept too.
     *
     * @param seen the revision that the actor saw when writing
     */
    @Transactional
    public Outcome<ParagraphId> edit(
            StrategyVersionId version, ParagraphId id, WrittenParagraph written, int seen, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            Optional<ParagraphDraft> now = paragraphs.find(version, id);
            List<Refusal> refusals = places.refusals(version, written);
            if (now.isEmpty()) {
                return meanwhile("strategy.refusal.gone", version, id, written, null, actor);
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            ParagraphDraft stands = now.get();
            if (stands.written().equals(written)) {
                return Outcome.done(id);
            }
            if (stands.revision() != seen) {
                return meanwhile("strategy.refusal.changedMeanwhile", version, id, written, stands.changedBy(), actor);
            }
            history.ended(
                    version,
                    PastText.Fate.REPLACED,
                    stands,
                    clock.instant(),
                    actor.by().person());
            paragraphs.change(version, id, written, clock.instant(), actor.by().person());
            return Outcome.done(id);
        });
    }

    private Outcome<ParagraphId> meanwhile(
            String refusal,
            StrategyVersionId version,
            ParagraphId id,
            WrittenParagraph written,
            @Nullable PersonId stands,
            Actor actor) {
        if (written.refusals().isEmpty()) {
            history.notChosen(version, id, written, clock.instant(), actor.by().person(), stands);
        }
        return Outcome.refused(Refusal.of(refusal));
    }
}
