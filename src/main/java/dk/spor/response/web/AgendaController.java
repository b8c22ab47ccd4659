package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.AgendaEdit;
import dk.spor.response.Asked;
import dk.spor.response.SaveAgenda;
import dk.spor.response.TreatmentForm;
import dk.spor.shared.MediaTypes;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.FileResponse;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans the political treatment, and gives the item for the municipality's own agenda system. */
@Controller
class AgendaController {

    private final ResponsePages responses;
    private final AgendaPages pages;
    private final SaveAgenda saving;

    AgendaController(ResponsePages responses, AgendaPages pages, SaveAgenda saving) {
        this.responses = responses;
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping("/consultations/{slug}/response/agenda")
    AgendaPage agenda(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.of(responses.asked(slug, actor), actor);
    }

    @GetMapping("/consultations/{slug}/response/agenda.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return FileResponse.attachment(
                "dagsordenspunkt-" + asked.municipality().slug() + ".docx",
                MediaTypes.DOCX,
                pages.docx(asked, actor),
                FileResponse.Copies.NONE);
    }

    @PostMapping("/consultations/{slug}/response/agenda")
    Object save(
            @PathVariable String slug,
            @ModelAttribute TreatmentForm plan,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        AgendaForm form = AgendaForm.sent(fields);
        return answer(asked, plan, form, "saved", actor, edit -> saving.save(asked, edit, actor));
    }

    @PostMapping("/consultations/{slug}/response/political-treatment")
    Object await(
            @PathVariable String slug,
            @ModelAttribute TreatmentForm plan,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        AgendaForm form = AgendaForm.sent(fields);
        return answer(asked, plan, form, "awaits", actor, edit -> saving.await(asked, edit, actor));
    }

    private Object answer(
            Asked asked,
            TreatmentForm plan,
            AgendaForm form,
            String said,
            Actor actor,
            Function<AgendaEdit, Outcome<?>> deed) {
        List<Refusal> malformed = plan.malformed();
        if (!malformed.isEmpty()) {
            return pages.of(asked, plan, form, new Errors(malformed), actor);
        }
        return deed.apply(form.edit(plan.details()))
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked) + "/agenda")
                                .saying("response.agenda.said." + said),
                        refusals -> pages.of(asked, plan, form, new Errors(refusals), actor));
    }
}
