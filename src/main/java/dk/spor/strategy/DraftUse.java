package dk.spor.strategy;

import dk.spor.ui.Crumb;
import java.util.List;
import java.util.Optional;

/** A room that uses drafts of strategies, and knows the way back to where this one is used. */
public interface DraftUse {

    /** The pages above the draft's editor; none when this room doesn't use it. Asked for who may write the draft. */
    List<Crumb> above(StrategyVersionId draft);

    /** The page on which the draft's writers go on after an edit, with the anchors of the draft; else the draft itself. */
    default Optional<String> desk(StrategyVersionId draft) {
        return Optional.empty();
    }
}
