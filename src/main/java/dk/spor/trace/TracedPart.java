package dk.spor.trace;

import dk.spor.rendering.RichText;
import dk.spor.revision.PartStanding;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track or a paragraph with its changes.
 *
 * @param version in which it is looked at
 * @param now how it stands there; null when it is gone
 * @param anchor where it stands on that version's page; empty when it is gone
 * @param changes the earliest first
 */
public record TracedPart(
        UUID id,
        boolean isTrack,
        StrategyVersion version,
        @Nullable PartStanding now,
        String anchor,
        List<TracedChange> changes) {

    static TracedPart of(
            UUID id, boolean isTrack, StrategyText text, StrategyVersion version, List<TracedChange> changes) {
        Optional<PartStanding> now = isTrack ? track(id, text) : paragraph(id, text);
        String anchor = isTrack
                ? text.track(new TrackId(id)).map(Track::anchor).orElse("")
                : text.paragraph(new ParagraphId(id)).map(Paragraph::anchor).orElse("");
        return new TracedPart(id, isTrack, version, now.orElse(null), anchor, changes);
    }

    private static Optional<PartStanding> track(UUID id, StrategyText text) {
        return text.track(new TrackId(id))
                .map(it -> new PartStanding(String.valueOf(it.number()), it.title(), RichText.EMPTY));
    }

    private static Optional<PartStanding> paragraph(UUID id, StrategyText text) {
        ParagraphId paragraph = new ParagraphId(id);
        String track = text.trackOf(paragraph).map(Track::title).orElse("");
        return text.paragraph(paragraph).map(it -> new PartStanding(it.number(), track, it.text()));
    }

    /** Whether it was ever there. */
    boolean isThere() {
        return now != null || !changes.isEmpty();
    }

    /** How it stands, or stood last. */
    public PartStanding shown() {
        return now != null ? now : changes.get(changes.size() - 1).shown();
    }

    /** The address of its own trace. */
    public String address() {
        return "/strategies/" + version.id() + (isTrack ? "/tracks/" : "/paragraphs/") + id + "/trace";
    }

    /** Where it is read among the rest; the version's page when it is gone. */
    public String place() {
        return "/strategies/" + version.id() + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
