package dk.spor.revision;

import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a part stands on a page of its version. */
final class Anchor {

    private Anchor() {}

    /** The fragment of its address; null when it is gone. */
    static @Nullable String in(StrategyText text, UUID part) {
        return text.paragraph(new ParagraphId(part))
                .map(Paragraph::anchor)
                .or(() -> text.track(new TrackId(part)).map(Track::anchor))
                .orElse(null);
    }
}
