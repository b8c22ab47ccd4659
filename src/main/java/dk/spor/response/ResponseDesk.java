package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What other rooms may let a municipality's people do: how the demo world comes by its responses. */
public interface ResponseDesk {

    /** Adds an input at the end of the draft of the actor's municipality. */
    Outcome<InputId> write(ConsultationId consultation, InputContent content, Actor actor);

    /**
     * Submits the draft as it stands where nothing has been submitted, received at this instant.
     *
     * @param reservation null unless it is provisional
     */
    Outcome<VersionId> submit(
            ConsultationId consultation,
            VersionKind kind,
            TreatmentDetails treatment,
            @Nullable Reservation reservation,
            Actor actor,
            Instant received);
}
