package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.time.Instant;

/** What other rooms may let a municipality's people do: how the demo world comes by its responses. */
public interface ResponseDesk {

    /** Adds an input at the end of the draft of the actor's municipality. */
    Outcome<InputId> write(ConsultationId consultation, InputContent content, Actor actor);

    /** Submits the draft as it stands, received at this instant. */
    Outcome<VersionId> submit(ConsultationId consultation, TreatmentDetails treatment, Actor actor, Instant received);
}
