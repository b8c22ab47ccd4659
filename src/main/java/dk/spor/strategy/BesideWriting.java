package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room that knows what concerns a part of a draft, for whoever writes it. */
public interface BesideWriting {

    /**
     * What the writer may read of it, what concerns the paragraph itself first.
     *
     * @param paragraph null for a new one, and for a title
     * @param track that it stands in; null for the preface, beside which stands what concerns the whole
     */
    List<Beside> of(StrategyVersionId draft, @Nullable ParagraphId paragraph, @Nullable TrackId track, Actor actor);
}
