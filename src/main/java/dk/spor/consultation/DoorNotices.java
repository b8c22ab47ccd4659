package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.ui.Formats;
import java.util.function.Function;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a consultee that it may answer late, and until when, or no longer: no word of the reason. */
@Component
class DoorNotices {

    private final Consultations consultations;
    private final Mailing mailing;

    DoorNotices(Consultations consultations, Mailing mailing) {
        this.consultations = consultations;
        this.mailing = mailing;
    }

    @ApplicationModuleListener
    void on(DoorOpened fact) {
        Deadline until = new Deadline(fact.until());
        tell(fact.consultation(), fact.consultee(), "doorOpened", fact.number(), formats -> formats.deadline(until));
    }

    @ApplicationModuleListener
    void on(DoorClosed fact) {
        tell(fact.consultation(), fact.consultee(), "doorClosed", fact.number(), formats -> "");
    }

    private void tell(
            ConsultationId id,
            OrganisationId consultee,
            String occasion,
            int number,
            Function<Formats, Object> values) {
        consultations
                .find(id, Actor.ANYONE)
                .ifPresent(it -> mailing.tell(consultee, it, occasion, String.valueOf(number), "/response", values));
    }
}
