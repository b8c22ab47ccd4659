package dk.spor.similarity.web;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.similarity.SimilarGroups;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Desks;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which points of a consultation may say the same, for a secretariat that looks where to answer many together. */
@Controller
class GroupsController {

    private final Desks desks;
    private final SimilarGroups groups;

    GroupsController(Desks desks, SimilarGroups groups) {
        this.desks = desks;
        this.groups = groups;
    }

    @GetMapping("/consultations/{slug}/similar-points")
    GroupsPage groups(@PathVariable String slug, @SignedIn Actor actor) {
        Desk desk = desks.of(slug, actor).orElseThrow(NotFound::new);
        ConsultationId consultation = desk.consultation().id();
        boolean tooMany = groups.areTooMany(consultation);
        return new GroupsPage(desk, tooMany, tooMany ? List.of() : groups.of(consultation, actor));
    }
}
