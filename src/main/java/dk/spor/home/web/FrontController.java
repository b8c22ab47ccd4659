package dk.spor.home.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page, the same for everybody: what Spor is, and which consultations are open. */
@Controller
class FrontController {

    private final Consultations consultations;
    private final Clock clock;

    FrontController(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping("/")
    FrontPage front() {
        Instant now = clock.instant();
        List<ConsultationSummary> all = consultations.visibleTo(Actor.ANYONE);
        return new FrontPage(
                now,
                all.stream().filter(it -> it.isOpen(now)).toList(),
                all.stream().filter(it -> !it.isOpen(now)).toList());
    }
}
