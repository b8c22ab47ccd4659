package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.rendering.RichText;
import dk.spor.response.AgendaDocuments;
import dk.spor.response.AgendaItems;
import dk.spor.response.Approvals;
import dk.spor.response.Asked;
import dk.spor.response.Decisions;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.Reservation;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.ui.Errors;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what the page of the political treatment shows. */
@Component
class AgendaPages {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Approvals approvals;
    private final AgendaItems items;
    private final AgendaDocuments documents;
    private final Decisions decisions;
    private final Renderer renderer;

    AgendaPages(
            ResponsePages pages,
            Drafts drafts,
            Approvals approvals,
            AgendaItems items,
            AgendaDocuments documents,
            Decisions decisions,
            Renderer renderer) {
        this.pages = pages;
        this.drafts = drafts;
        this.approvals = approvals;
        this.items = items;
        this.documents = documents;
        this.decisions = decisions;
        this.renderer = renderer;
    }

    AgendaPage of(Asked asked, Actor actor) {
        TreatmentForm plan = TreatmentForm.of(planned(drafts.of(asked)), null);
        return of(asked, plan, new AgendaForm(Map.of()), Errors.NONE, actor);
    }

    /** A response that is submitted with a reservation waits for the meeting that the reservation names. */
    private static TreatmentDetails planned(Draft draft) {
        TreatmentDetails plan = draft.treatment();
        Reservation reservation = draft.reservation();
        boolean political = plan.treatment() != null && plan.treatment().isPolitical();
        return political || reservation == null
                ? plan
                : new TreatmentDetails(null, reservation.body(), reservation.expected(), "", "");
    }

    /** The page with what was sent and refused. */
    AgendaPage of(Asked asked, TreatmentForm plan, AgendaForm typed, Errors errors, Actor actor) {
        Draft draft = drafts.of(asked);
        Document item = document(asked, actor);
        return new AgendaPage(
                steps(asked, draft, actor),
                plan,
                typed.over(items.of(asked, draft)),
                item.title(),
                renderer.html(item),
                decisions.of(draft).orElse(null),
                errors);
    }

    WorkSteps steps(Asked asked, Draft draft, Actor actor) {
        return new WorkSteps(pages.standing(asked, actor), draft, approvals.of(draft));
    }

    byte[] docx(Asked asked, Actor actor) {
        return renderer.docx(document(asked, actor));
    }

    private Document document(Asked asked, Actor actor) {
        return documents.of(asked, drafts.of(asked), pages.strategy(asked, actor), actor);
    }

    /** What has been typed otherwise than it was shown. */
    Map<String, RichText> changed(Asked asked, AgendaForm typed) {
        return typed.changed(items.of(asked, drafts.of(asked)));
    }
}
