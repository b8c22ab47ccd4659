package dk.spor.report;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.Responses;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the consultation report of this moment stands on, for the association's secretariat. */
@Component
public class ReadReport {

    private final Consultations consultations;
    private final Strategies strategies;
    private final Responses responses;

    ReadReport(Consultations consultations, Strategies strategies, Responses responses) {
        this.consultations = consultations;
        this.strategies = strategies;
        this.responses = responses;
    }

    /** The report of the published consultation with this slug; nothing for those who are not its secretariat. */
    @Transactional(readOnly = true)
    public Optional<ConsultationReport> of(String slug, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> it.status() != ConsultationStatus.DRAFT && actor.isSecretariatOf(it.association()))
                .flatMap(it -> strategies.version(it.draft(), actor).map(draft -> report(it, draft, actor)));
    }

    private ConsultationReport report(ConsultationSummary consultation, StrategyText draft, Actor actor) {
        List<ReceivedResponse> readable = responses.standing(consultation.id(), actor);
        return new ConsultationReport(
                consultation,
                draft,
                consultations.consultees(consultation.id(), actor),
                readable.stream()
                        .collect(Collectors.toMap(it -> it.municipality().id(), Function.identity())),
                readable.stream()
                        .map(it -> it.version().strategy())
                        .distinct()
                        .collect(Collectors.toMap(
                                it -> it,
                                it -> it.equals(draft.id())
                                        ? draft
                                        : strategies.version(it, actor).orElseThrow())),
                revised(draft, actor),
                responses.received(consultation.id(), actor));
    }

    private @Nullable StrategyVersion revised(StrategyText draft, Actor actor) {
        return strategies.revisions(draft.id(), actor).stream()
                .filter(StrategyVersion::isFrozen)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
