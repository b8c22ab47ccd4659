package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.response.AgendaDocuments;
import dk.spor.response.AgendaEdit;
import dk.spor.response.AgendaItems;
import dk.spor.response.Approvals;
import dk.spor.response.Asked;
import dk.spor.response.Decisions;
import dk.spor.response.Draft;
import dk.spor.response.Drafts;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.ui.Errors;
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
        TreatmentForm plan = TreatmentForm.of(drafts.of(asked).planned(), null);
        return of(asked, plan, AgendaForm.NONE, Errors.NONE, actor);
    }

    /** The page with what was sent and refused. */
    AgendaPage of(Asked asked, TreatmentForm plan, AgendaForm typed, Errors errors, Actor actor) {
        Draft draft = drafts.of(asked);
        Document item = document(asked, actor);
        TreatmentDetails stored = draft.planned();
        AgendaEdit edit = typed.edit(plan.details());
        boolean saved = edit.isNew(stored);
        boolean mine = edit.overtaken(stored) || !plan.malformed().isEmpty();
        return new AgendaPage(
                steps(asked, draft, actor),
                saved && !mine ? TreatmentForm.of(stored, null) : plan,
                AgendaEdit.mark(stored),
                saved && mine ? stored : null,
                typed.over(items.of(asked, draft), edit),
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
}
