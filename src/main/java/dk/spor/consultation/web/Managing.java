package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the controllers of the secretariat's deeds have in common. */
@Component
class Managing {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Consultations consultations;

    Managing(Consultations consultations) {
        this.consultations = consultations;
    }

    /** For others than its secretariat there is nothing to manage. */
    ConsultationSummary find(String slug, Actor actor) {
        return consultations
                .find(slug, actor)
                .filter(it -> actor.isSecretariatOf(it.association()))
                .orElseThrow(NotFound::new);
    }

    /** One that has been sent out, by its id as a form brought it: where a form leads that is sent once more. */
    Optional<ConsultationSummary> sentOut(String id, Actor actor) {
        return id.matches(ID)
                ? consultations
                        .find(new ConsultationId(UUID.fromString(id)), actor)
                        .filter(it -> it.status() != ConsultationStatus.DRAFT)
                        .filter(it -> actor.isSecretariatOf(it.association()))
                : Optional.empty();
    }

    static boolean isLead(Actor actor) {
        return actor.role() == Role.SECRETARIAT_LEAD;
    }

    static SeeOther back(ConsultationSummary consultation, String said, Object... values) {
        return SeeOther.to("/consultations/" + consultation.slug()).saying(said, values);
    }
}
