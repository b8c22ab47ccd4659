package dk.spor.response;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.consultation.Seal;
import dk.spor.identity.Actor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Municipalities that write and submit responses, for tests. */
@Component
public class ResponseWorld {

    private final ConsultationWorld consultations;
    private final ListableBeanFactory beans;

    ResponseWorld(ConsultationWorld consultations, ListableBeanFactory beans) {
        this.consultations = consultations;
        this.beans = beans;
    }

    /** Viborg's co-ordinator, with nothing written, in a consultation of its own. */
    public ResponseScene viborg() {
        return of(consultations.published(), "Viborg");
    }

    /** The same where the secretariat may read on receipt. */
    public ResponseScene open() {
        return of(consultations.consultation().seal(Seal.ON_RECEIPT).publish(), "Viborg");
    }

    /** A new co-ordinator of the consultee with this short name, with nothing written. */
    public ResponseScene of(ConsultationScene consultation, String municipality) {
        return as(consultation, consultation.coordinator(municipality));
    }

    /** The same for a person that there is already. */
    public ResponseScene as(ConsultationScene consultation, Actor actor) {
        return new ResponseScene(beans, consultation, actor);
    }
}
