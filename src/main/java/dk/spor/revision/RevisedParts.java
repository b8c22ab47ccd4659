package dk.spor.revision;

import dk.spor.rendering.RichText;
import dk.spor.strategy.ChangedParagraph;
import dk.spor.strategy.ChangedPlace;
import dk.spor.strategy.ChangedTrack;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyDiff;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands differently in two versions, each track and paragraph once: what moved is told where it stands now. */
final class RevisedParts {

    private final StrategyText before;
    private final StrategyText after;
    private final List<RevisedPart> parts = new ArrayList<>();

    private RevisedParts(StrategyText before, StrategyText after) {
        this.before = before;
        this.after = after;
    }

    /** In reading order of the later version. */
    static List<RevisedPart> between(StrategyText before, StrategyText after) {
        RevisedParts all = new RevisedParts(before, after);
        StrategyDiff.of(before, after).tracks().stream()
                .filter(it -> !it.place().isMovedAway())
                .forEach(all::add);
        return List.copyOf(all.parts);
    }

    private void add(ChangedTrack changed) {
        TrackId id = changed.id();
        if (id != null && changed.isChanged()) {
            Set<ChangeKind> kinds = kinds(changed.place(), changed.isRenamed());
            parts.add(new RevisedPart(id.value(), true, kinds, standing(before, id), standing(after, id), null));
        }
        changed.paragraphs().stream()
                .filter(it -> !it.place().isMovedAway() && it.isChanged())
                .forEach(it -> add(it, changed));
    }

    private void add(ChangedParagraph changed, ChangedTrack track) {
        ParagraphId id = changed.id();
        boolean edited = changed.before() != null
                && changed.after() != null
                && (changed.isKindChanged() || !changed.words().isUnchanged());
        parts.add(new RevisedPart(
                id.value(),
                false,
                kinds(changed.place(), edited),
                standing(before, id),
                standing(after, id),
                with(track, changed.place())));
    }

    /** The track that a paragraph came or went with. */
    private static @Nullable UUID with(ChangedTrack track, ChangedPlace place) {
        TrackId id = track.id();
        return id != null && track.place() == place && (place.isNew() || place.isGone()) ? id.value() : null;
    }

    private static Set<ChangeKind> kinds(ChangedPlace place, boolean edited) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (place.isNew()) {
            kinds.add(ChangeKind.ADDED);
        }
        if (place.isGone()) {
            kinds.add(ChangeKind.REMOVED);
        }
        if (place.isMovedHere()) {
            kinds.add(ChangeKind.MOVED);
        }
        if (edited) {
            kinds.add(ChangeKind.EDITED);
        }
        return kinds;
    }

    private static @Nullable PartStanding standing(StrategyText text, TrackId id) {
        return text.track(id)
                .map(it -> new PartStanding(String.valueOf(it.number()), it.title(), RichText.EMPTY))
                .orElse(null);
    }

    private static @Nullable PartStanding standing(StrategyText text, ParagraphId id) {
        String title = text.trackOf(id).map(Track::title).orElse("");
        return text.paragraph(id)
                .map(it -> new PartStanding(it.number(), title, it.text()))
                .orElse(null);
    }
}
