package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;

/** What other rooms do to a strategy's text, within their own transaction. */
public interface StrategyDrafts {

    /** A new strategy of this association with an empty consultation draft. */
    StrategyVersionId begin(OrganisationId association, String title, Actor actor);

    /**
     * Adds a text that was written elsewhere, with its headings, to a draft, after what is there.
     *
     * @return how many paragraphs were added
     */
    Outcome<Integer> paste(StrategyVersionId draft, String text, Actor actor);

    /**
     * Why the draft can't be frozen as it stands: while it has no track, or a track without text, or by what a
     * {@link FreezeGuard} says.
     */
    List<Refusal> refusalsToFreeze(StrategyVersionId draft, Actor actor);

    /** Freezes the draft as it stands; refused for the same reasons. */
    Outcome<StrategyText> freeze(StrategyVersionId draft, Actor actor);

    /** The next consultation draft, a copy of a frozen one in which tracks and paragraphs keep their identity. */
    StrategyVersionId correct(StrategyVersionId frozen, Actor actor);

    /**
     * The revised draft of a consultation draft: the one being written, or else a new copy of the newest frozen one (of
     * the consultation draft itself at first) in which tracks and paragraphs keep their identity. Refused while the
     * consultation draft isn't frozen, or another consultation draft of the strategy is being revised.
     */
    Outcome<StrategyVersionId> revise(StrategyVersionId consultationDraft, Actor actor);
}
