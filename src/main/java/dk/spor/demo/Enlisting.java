package dk.spor.demo;

import static dk.spor.demo.Done.done;

import dk.spor.demo.Cast.Engagement;
import dk.spor.demo.Cast.Part;
import dk.spor.demo.WorldFile.Call;
import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.InvitationDesk;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.shared.By;
import dk.spor.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets the people of the demo world in: the association's own first, who invite those of the municipalities. */
@Component
class Enlisting {

    private static final Locale DANISH = new Locale("da");

    private final Story story;
    private final Cast cast;
    private final Troupe troupe;
    private final Enrolment enrolment;
    private final InvitationDesk invitations;
    private final Texts texts;

    Enlisting(Story story, Cast cast, Troupe troupe, Enrolment enrolment, InvitationDesk invitations, Texts texts) {
        this.story = story;
        this.cast = cast;
        this.troupe = troupe;
        this.enrolment = enrolment;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** The lead of the secretariat comes back. */
    Actor enlist(Call call) {
        story.goOnTo(call.invited());
        cast.ofAssociation().forEach(this::enter);
        done(invitations.invite(lines(), actor(Role.ADMINISTRATOR)));
        return actor(Role.SECRETARIAT_LEAD);
    }

    private void enter(Part part) {
        PersonId person = enrolment.enter(part.name(), part.email());
        Engagement first = part.first();
        enrolment.give(person, first.organisation().id(), first.role(), By.SYSTEM);
    }

    private String lines() {
        return Stream.concat(cast.coordinators().stream(), Stream.of(cast.deputy()))
                .flatMap(part -> part.engagements().stream().map(it -> line(part, it)))
                .collect(Collectors.joining("\n"));
    }

    private String line(Part part, Engagement engagement) {
        String role = texts.text(DANISH, "identity.Role." + engagement.role());
        return String.join(
                "\t",
                List.of(part.name(), part.email(), engagement.organisation().name(), role));
    }

    private Actor actor(Role role) {
        return cast.ofAssociation().stream()
                .filter(it -> it.first().role() == role)
                .findFirst()
                .flatMap(troupe::actor)
                .orElseThrow();
    }
}
