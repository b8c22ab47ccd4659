package dk.spor.presentation;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tracks that talks of a consultation can be about. */
@Component
public class TracksOfDraft {

    private final Strategies strategies;

    TracksOfDraft(Strategies strategies) {
        this.strategies = strategies;
    }

    public List<Track> of(ConsultationSummary consultation, Actor actor) {
        return strategies
                .version(consultation.draft(), actor)
                .map(StrategyText::tracks)
                .orElse(List.of());
    }

    List<TrackId> ids(ConsultationSummary consultation, Actor actor) {
        return of(consultation, actor).stream().map(Track::id).toList();
    }
}
