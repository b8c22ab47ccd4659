package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Component;

/** What the controllers of the secretariat's deeds have in common. */
@Component
class Managing {

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

    static boolean isLead(Actor actor) {
        return actor.role() == Role.SECRETARIAT_LEAD;
    }

    static SeeOther back(ConsultationSummary consultation, String said, Object... values) {
        return SeeOther.to("/consultations/" + consultation.slug()).saying(said, values);
    }
}
