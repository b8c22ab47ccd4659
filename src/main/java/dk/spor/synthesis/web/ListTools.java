package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.BulkId;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SavedView;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be done with the list as a whole: something to the points that are chosen in it, and naming its filter.
 *
 * @param assigned who answers each point on the page, and until when
 * @param bulk what is to be done, as typed
 * @param fresh for the next thing that is done
 * @param viewName as typed
 */
public record ListTools(
        DeskChoices choices,
        Map<PointId, Assignment> assigned,
        List<SavedView> views,
        BulkForm bulk,
        BulkId fresh,
        ViewForm view,
        Errors errors) {

    private static final Assignment NOBODYS = new Assignment(null, null);

    /** Where what is to be done is sent to. */
    public String bulkAddress() {
        return "/consultations/" + choices.desk().consultation().slug() + "/bulk";
    }

    public String viewsAddress() {
        return "/consultations/" + choices.desk().consultation().slug() + "/views";
    }

    public List<SavedView> own() {
        return views.stream().filter(SavedView::own).toList();
    }

    /** How a point is sent with the form, as it is shown. */
    public String seen(PointCard card) {
        return BulkForm.seen(card.answered(), assigned.getOrDefault(card.point().id(), NOBODYS));
    }

    public boolean isChosen(PointCard card) {
        return bulk.chose(card.point().id());
    }

    public boolean hasTags() {
        return !choices.desk().tags().branches().isEmpty();
    }

    public List<Choice> people(View words) {
        return Choice.after(
                words.text("synthesis.bulk.worker.same"),
                Stream.concat(
                        Stream.of(Choice.of(BulkForm.NOBODY, words.text("synthesis.assignment.nobody"))),
                        choices.people()));
    }

    public List<Choice> tags(View words) {
        return Choice.after(words.text("synthesis.tags.choose"), choices.tags());
    }

    public List<Choice> outcomes(View words) {
        return Choice.after(
                words.text("synthesis.bulk.outcome.choose"),
                Arrays.stream(AssessmentOutcome.values()).map(it -> Choice.of(it.name(), words.word(it))));
    }

    public String worker() {
        return sent(bulk.caseWorker());
    }

    public String due() {
        return sent(bulk.dueBy());
    }

    public String tag() {
        return sent(bulk.about());
    }

    public String outcome() {
        return sent(bulk.result());
    }

    public String reason() {
        return sent(bulk.reason());
    }

    /** Whether what was tried, or lacks something, is one of these. */
    public boolean isOpen(String... deeds) {
        return Arrays.asList(deeds).contains(sent(bulk.deed()));
    }
}
