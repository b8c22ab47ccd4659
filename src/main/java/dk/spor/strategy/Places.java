package dk.spor.strategy;

import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a paragraph can stand where it was written. */
@Component
class Places {

    private final TrackStore tracks;

    Places(TrackStore tracks) {
        this.tracks = tracks;
    }

    /** What is wrong with the paragraph, or with its place. */
    List<Refusal> refusals(StrategyVersionId version, WrittenParagraph written) {
        List<Refusal> refusals = new ArrayList<>(written.refusals());
        TrackId track = written.track();
        if (track != null && tracks.find(version, track).isEmpty()) {
            refusals.add(Refusal.of("strategy.refusal.noSuchTrack").at("track"));
        }
        return refusals;
    }
}
