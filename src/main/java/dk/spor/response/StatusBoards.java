package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Course.Ended;
import dk.spor.response.StatusBoard.Row;
import dk.spor.shared.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out who has answered, and leaves out what is sealed. */
@Component
public class StatusBoards {

    private final Consultations consultations;
    private final ResponseStore responses;
    private final ReceivedStore received;
    private final Clock clock;

    StatusBoards(Consultations consultations, ResponseStore responses, ReceivedStore received, Clock clock) {
        this.consultations = consultations;
        this.responses = responses;
        this.received = received;
        this.clock = clock;
    }

    /** For the secretariat of the association that consults, from the publication on. */
    public Optional<StatusBoard> of(String slug, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> ResponsePolicy.allows(ResponseAction.SEE_STATUS, actor, it.association()))
                .map(it -> board(it, actor));
    }

    private StatusBoard board(ConsultationSummary consultation, Actor actor) {
        Instant now = clock.instant();
        Map<OrganisationId, Terms> terms = consultations.terms(consultation.id());
        Set<OrganisationId> begun = responses.begun(consultation.id());
        Map<OrganisationId, VersionSummary> versions = received.of(consultation.id());
        Map<OrganisationId, VersionSummary> withdrawn = received.withdrawn(consultation.id());
        return new StatusBoard(
                consultation,
                consultations.consultees(consultation.id(), actor).stream()
                        .map(it -> {
                            Terms own = Objects.requireNonNull(terms.get(it.id()));
                            VersionSummary version = versions.getOrDefault(it.id(), withdrawn.get(it.id()));
                            boolean sealed = own.isSealed(now)
                                    && !ReceivedResponses.isRegistrarOf(version, consultation.association(), actor);
                            return row(it, own, begun.contains(it.id()), version, sealed, now);
                        })
                        .toList());
    }

    private static Row row(
            Organisation consultee,
            Terms terms,
            boolean begun,
            @Nullable VersionSummary version,
            boolean sealed,
            Instant now) {
        Deadline door = terms.isDoorOpen(now) ? terms.until(now) : null;
        if (version == null) {
            AnswerState state = begun ? AnswerState.BEGUN : AnswerState.NOT_BEGUN;
            return new Row(consultee, state, terms.deadline(), null, null, false, door, null, null);
        }
        VersionSummary read = sealed ? null : version;
        Ended ended = version.course().ended();
        if (ended != null) {
            return new Row(
                    consultee, AnswerState.WITHDRAWN, terms.deadline(), null, null, false, door, ended.at(), read);
        }
        return new Row(
                consultee,
                AnswerState.of(version, sealed),
                terms.deadline(),
                version.receivedAt(),
                read,
                version.arrival().registered() != null,
                door,
                null,
                null);
    }
}
