package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All consultations that the reader may see. */
@Controller
class ListController {

    private final Consultations consultations;
    private final Clock clock;

    ListController(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping("/consultations")
    ListPage list(Actor actor) {
        Instant now = clock.instant();
        List<StatusLine> all = consultations.visibleTo(actor).stream()
                .map((ConsultationSummary it) -> StatusLine.of(it, now))
                .toList();
        boolean mayCreate = actor.role() == Role.SECRETARIAT_LEAD || actor.role() == Role.SECRETARIAT_OFFICER;
        return new ListPage(all, mayCreate);
    }
}
