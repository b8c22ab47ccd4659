package dk.spor.consultation;

/** A room that knows how far the treatment of the responses has come; what it tells is no secret. */
public interface TreatmentSource {

    /** The furthest that it can have come by what this room knows, of a consultation whose responses are being processed. */
    Treatment treatment(ConsultationId consultation);
}
