package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the work that an actor takes part in. */
@Component
public class TeamWorks {

    private final Consultations consultations;
    private final Organisations organisations;

    TeamWorks(Consultations consultations, Organisations organisations) {
        this.consultations = consultations;
        this.organisations = organisations;
    }

    public Optional<TeamWork> of(String slug, Actor actor) {
        return consultations.find(slug, actor).flatMap(it -> of(it, actor));
    }

    Optional<TeamWork> of(ConsultationId consultation, Actor actor) {
        return consultations.find(consultation, actor).flatMap(it -> of(it, actor));
    }

    private Optional<TeamWork> of(ConsultationSummary consultation, Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .flatMap(organisations::find)
                .flatMap(own -> of(consultation, own))
                .filter(it -> TeamPolicy.allows(TeamAction.READ, actor, it));
    }

    Optional<TeamWork> of(ConsultationSummary consultation, Organisation municipality) {
        return consultations
                .terms(consultation.id(), municipality.id())
                .map(terms -> new TeamWork(consultation, municipality, terms));
    }
}
