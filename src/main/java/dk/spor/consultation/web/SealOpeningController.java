package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.OpenSeal;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening the seal of one consultee's answer before its deadline. */
@Controller
class SealOpeningController {

    private final Managing managing;
    private final Consultations consultations;
    private final OpenSeal open;

    SealOpeningController(Managing managing, Consultations consultations, OpenSeal open) {
        this.managing = managing;
        this.consultations = consultations;
        this.open = open;
    }

    @GetMapping("/consultations/{slug}/seal-openings")
    SealOpeningPage form(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID consultee,
            @SignedIn Actor actor) {
        return page(managing.find(slug, actor), consultee, "", List.of(), actor);
    }

    @PostMapping("/consultations/{slug}/seal-openings")
    Object open(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID consultee,
            @RequestParam(defaultValue = "") String reason,
            @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        OrganisationId whose = new OrganisationId(consultee == null ? new UUID(0, 0) : consultee);
        return open.open(consultation.id(), whose, Typed.text(reason), actor)
                .<Object>fold(
                        done -> Managing.back(consultation, "consultation.said.sealOpened"),
                        refusals -> page(consultation, consultee, reason, refusals, actor));
    }

    private SealOpeningPage page(
            ConsultationSummary consultation,
            @Nullable UUID consultee,
            String reason,
            List<Refusal> refusals,
            Actor actor) {
        return new SealOpeningPage(
                consultation,
                consultations.consultees(consultation.id(), actor),
                consultee == null ? "" : consultee.toString(),
                reason,
                Managing.isLead(actor),
                new Errors(refusals));
    }
}
