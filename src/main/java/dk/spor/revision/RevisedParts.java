package dk.spor.revision;

import dk.spor.strategy.ChangedParagraph;
import dk.spor.strategy.ChangedPlace;
import dk.spor.strategy.ChangedTrack;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyDiff;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands differently in two versions, the title, each track and each paragraph once: what moved is told where it
 * stands now.
 */
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
        StrategyDiff diff = StrategyDiff.of(before, after);
        if (diff.isRetitled()) {
            all.add(after.strategy().value(), PartKind.STRATEGY, EnumSet.of(ChangeKind.EDITED), null);
        }
        diff.tracks().stream().filter(it -> !it.place().isMovedAway()).forEach(all::add);
        return List.copyOf(all.parts);
    }

    private void add(ChangedTrack changed) {
        TrackId id = changed.id();
        if (id != null && changed.isChanged()) {
            Set<ChangeKind> kinds = kinds(changed.place(), changed.isRenamed());
            add(id.value(), PartKind.TRACK, kinds, null);
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
        add(id.value(), PartKind.PARAGRAPH, kinds(changed.place(), edited), with(track, changed.place()));
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

    private void add(UUID id, PartKind type, Set<ChangeKind> kinds, @Nullable UUID with) {
        parts.add(new RevisedPart(
                id,
                type,
                kinds,
                type.standing(id, before).orElse(null),
                type.standing(id, after).orElse(null),
                with));
    }
}
