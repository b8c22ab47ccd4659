package dk.spor.response;

import dk.spor.strategy.TrackId;
import dk.spor.team.Topic;
import java.util.Optional;

/** Which of the parts that a team hands out an input belongs to. */
public interface Topics {

    /** @param track that the input is about, or that its paragraph stands in; a paragraph of the preface has none */
    static Topic of(InputKind kind, Optional<TrackId> track) {
        return switch (kind) {
            case GENERAL -> Topic.GENERAL;
            case TRACK, PARAGRAPH -> track.map(Topic::of).orElse(Topic.GENERAL);
            case SUPPLEMENTARY_THEME -> Topic.THEMES;
        };
    }
}
