package dk.spor.strategy;

import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a strategy, whole.
 *
 * @param number of the version within its kind, from 1
 * @param frozenAt since when it can't change; null while it is being written
 */
public record StrategyText(
        StrategyVersionId id,
        StrategyId strategy,
        String title,
        VersionKind kind,
        int number,
        @Nullable Instant frozenAt,
        List<Paragraph> preface,
        List<Track> tracks) {

    /** The fragment of the address of its title on pages that show the version. */
    public static final String ANCHOR = "strategien";

    public Optional<Track> track(TrackId id) {
        return tracks.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Paragraph> paragraph(ParagraphId id) {
        return paragraphs().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The track that a paragraph stands in; empty for the preface. */
    public Optional<Track> trackOf(ParagraphId id) {
        return tracks.stream()
                .filter(it -> it.paragraphs().stream().anyMatch(p -> p.id().equals(id)))
                .findFirst();
    }

    /** Every paragraph in reading order. */
    public Stream<Paragraph> paragraphs() {
        return Stream.concat(preface.stream(), tracks.stream().flatMap(it -> it.paragraphs().stream()));
    }

    /** Why this text can't be frozen as it stands; empty when it can. */
    public List<Refusal> refusalsToFreeze() {
        if (tracks.isEmpty()) {
            return List.of(Refusal.of("strategy.refusal.noTrack").at("title"));
        }
        return tracks.stream()
                .filter(it -> it.paragraphs().isEmpty())
                .map(it -> Refusal.of("strategy.refusal.trackWithoutText", it.number(), it.title())
                        .at(it.anchor()))
                .toList();
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}
