package dk.spor.strategy;

import dk.spor.ui.Crumb;
import java.util.List;

/** A room that uses drafts of strategies, and knows the way back to where this one is used. */
public interface DraftUse {

    /** The pages above the draft's editor; none when this room doesn't use it. Asked for who may write the draft. */
    List<Crumb> above(StrategyVersionId draft);
}
