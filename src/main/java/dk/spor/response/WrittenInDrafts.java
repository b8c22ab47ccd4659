package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.team.Topic;
import dk.spor.team.Written;
import dk.spor.team.WrittenSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the room of teams which parts of a draft have been written in, and by whom. */
@Component
class WrittenInDrafts implements WrittenSource {

    private final ResponseStore responses;
    private final InputStore inputs;
    private final Consultations consultations;
    private final Strategies strategies;

    WrittenInDrafts(ResponseStore responses, InputStore inputs, Consultations consultations, Strategies strategies) {
        this.responses = responses;
        this.inputs = inputs;
        this.consultations = consultations;
        this.strategies = strategies;
    }

    @Override
    public List<Written> written(ConsultationId consultation, OrganisationId municipality) {
        return responses
                .find(consultation, municipality)
                .map(it -> written(inputs.of(it.id()), consultation))
                .orElse(List.of());
    }

    private List<Written> written(List<DraftInput> written, ConsultationId consultation) {
        Optional<StrategyText> draft = consultations
                .find(consultation, Actor.ANYONE)
                .map(ConsultationSummary::draft)
                .flatMap(it -> strategies.version(it, Actor.ANYONE));
        return written.stream()
                .map(it -> new Written(topic(it.content(), draft), it.changedBy(), it.changedAt()))
                .toList();
    }

    private static Topic topic(InputContent written, Optional<StrategyText> draft) {
        InputContent content = written.ofItsKind();
        Optional<TrackId> track = Optional.ofNullable(content.track())
                .or(() -> Optional.ofNullable(content.paragraph())
                        .flatMap(paragraph -> draft.flatMap(it -> it.trackOf(paragraph)))
                        .map(Track::id));
        return Topics.of(content.kind(), track);
    }
}
