package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.response.Missing;
import dk.spor.response.VersionId;
import java.util.List;
import java.util.Optional;

/** The question what of the municipalities' documents stands in no input, so that nobody answers it here. */
public interface PartlyTakenTexts {

    /** Every input that counts and that this actor may read, municipality by municipality in Danish order. */
    List<PartlyTaken> of(ConsultationId consultation, Actor actor);

    /** What is missing of an input, for whoever has found it with the actor. */
    Optional<Missing> of(VersionId version, int number);
}
