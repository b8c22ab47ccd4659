package dk.spor.demo;

import static dk.spor.demo.Done.done;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.demo.Cast.Part;
import dk.spor.demo.WorldFile.Gathered;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.strategy.StrategyText;
import dk.spor.team.AssignmentProposal;
import dk.spor.team.TeamDesk;
import dk.spor.team.Topic;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lets the colleagues in who work on one answer with its co-ordinator, and hands a track out. */
@Component
class Gathering {

    private final Story story;
    private final Cast cast;
    private final Troupe troupe;
    private final TeamDesk desk;

    Gathering(Story story, Cast cast, Troupe troupe, TeamDesk desk) {
        this.story = story;
        this.cast = cast;
        this.troupe = troupe;
        this.desk = desk;
    }

    void gather(Gathered gathered, ConsultationSummary consultation, StrategyText draft) {
        story.goOnTo(gathered.when());
        Actor coordinator =
                troupe.actor(cast.coordinator(gathered.municipality())).orElseThrow();
        for (Part part : cast.team()) {
            Role role = part.first().role();
            done(desk.invite(consultation.slug(), role, part.name(), part.email(), coordinator));
            if (role == Role.CONTRIBUTOR) {
                String person = String.valueOf(troupe.actor(part).orElseThrow().person());
                String topic =
                        Topic.of(draft.tracks().get(gathered.track() - 1).id()).key();
                LocalDate due = LocalDate.parse(gathered.due());
                AssignmentProposal proposal = new AssignmentProposal(topic, person, due, gathered.note());
                done(desk.give(consultation.slug(), proposal, coordinator));
            }
        }
    }
}
