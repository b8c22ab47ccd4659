package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.BesideEvent;
import dk.spor.synthesis.BesideStep;
import dk.spor.synthesis.PointStanding;
import dk.spor.synthesis.Tag;
import dk.spor.ui.Choice;
import dk.spor.ui.View;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the answer of the open point, and whether anything can be done with it.
 *
 * @param assignment who answers it, and until when
 * @param choices who may
 * @param left who else has had to do with it
 * @param typed what was typed; null for what is stored
 * @param history of it, the newest first
 * @param kept what has been done although other words are not saved; null where nothing has
 */
public record BesidePoint(
        PointStanding standing,
        Assignment assignment,
        DeskChoices choices,
        Map<PersonId, String> left,
        @Nullable BesideForm typed,
        List<BesideEvent> history,
        @Nullable Kept kept) {

    /** Who may be chosen. */
    public List<Choice> people(View view) {
        return Choice.after(view.text("synthesis.assignment.nobody"), choices.people());
    }

    /** What a step was. */
    public String step(BesideEvent event, View view) {
        return event.step() == BesideStep.ASSIGNED
                ? said(event.assignment(), view)
                : view.text("synthesis.history.beside." + event.step(), event.tag());
    }

    /** Who answers it, and until when, in words. */
    public String said(View view) {
        return said(assignment, view);
    }

    private String said(Assignment to, View view) {
        String somebody = view.text("synthesis.history.somebody");
        String worker = to.worker() == null
                ? view.text("synthesis.assignment.nobody")
                : choices.workers().getOrDefault(to.worker(), left.getOrDefault(to.worker(), somebody));
        return view.text(
                "synthesis.assignment",
                worker,
                to.due() == null ? "–" : view.format().date(to.due()));
    }

    boolean isTicked(Tag tag, Collection<Tag> now) {
        return typed == null ? now.contains(tag) : typed.isTicked(tag, now);
    }

    /** Who is chosen in the form. */
    public String worker() {
        return typed == null ? sawWorker() : typed.worker(assignment.worker());
    }

    public String due() {
        return typed == null ? sawDue() : typed.due(assignment.due());
    }

    /** Who answers it, as the form says what its reader saw. */
    public String sawWorker() {
        return assignment.worker() == null ? "" : assignment.worker().toString();
    }

    public String sawDue() {
        return assignment.due() == null ? "" : assignment.due().toString();
    }
}
