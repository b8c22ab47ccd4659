package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.Optional;

/** What other rooms write in a draft, within their own transaction. */
public interface DraftWriting {

    /**
     * The draft as it stands, locked to the end of the transaction: nobody edits or freezes it meanwhile. Empty when it
     * is frozen, or not this actor's to write.
     */
    Optional<StrategyText> underLock(StrategyVersionId draft, Actor actor);

    /** Adds a track after the last one; the same id again adds nothing. */
    Outcome<TrackId> addTrack(StrategyVersionId draft, TrackId id, String title, Actor actor);

    /** Adds a paragraph at the end of its track; the same id again adds nothing. */
    Outcome<ParagraphId> addParagraph(StrategyVersionId draft, ParagraphId id, WrittenParagraph written, Actor actor);
}
