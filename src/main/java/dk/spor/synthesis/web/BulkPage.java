package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.synthesis.Bulk;
import dk.spor.synthesis.BulkDeed;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Tag;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done to many points at once, and whether it was taken back.
 *
 * @param filter of the list that they were chosen in
 * @param workers who may answer points
 * @param names of those who had to do with it
 */
public record BulkPage(
        Desk desk,
        FilterForm filter,
        Bulk bulk,
        Map<PersonId, String> workers,
        Map<PersonId, String> names,
        Errors errors)
        implements Page {

    public String address() {
        return "/consultations/" + desk.consultation().slug() + "/bulk/" + bulk.id();
    }

    /** The list that they were chosen in. */
    public String list() {
        return desk.address() + filter.query();
    }

    public String point(Bulk.Line line) {
        return desk.address() + "/" + line.point().label() + filter.query();
    }

    /** What was done, and to how many. */
    public String deed(View view) {
        int many = bulk.done().size();
        String key = "synthesis.bulk.done." + bulk.deed().kind();
        if (bulk.deed() instanceof BulkDeed.Answer answer) {
            return view.text(key, many, answer.outcome() == null ? "" : view.word(answer.outcome()));
        }
        if (bulk.deed() instanceof BulkDeed.Mark mark) {
            return view.text(
                    key,
                    many,
                    desk.tags().find(mark.tag()).map(Tag::name).orElseGet(() -> view.text("synthesis.bulk.tag.gone")));
        }
        return view.text(key, many, assignment((BulkDeed.Assign) bulk.deed(), view));
    }

    private String assignment(BulkDeed.Assign assign, View view) {
        String due = assign.due() == null ? "" : view.format().date(assign.due());
        if (assign.keepsWorker()) {
            return view.text("synthesis.bulk.assigned.due", due);
        }
        String worker = assign.worker() == null
                ? view.text("synthesis.assignment.nobody")
                : workers.getOrDefault(assign.worker(), view.text("synthesis.history.somebody"));
        return assign.due() == null
                ? view.text("synthesis.bulk.assigned.worker", worker)
                : view.text("synthesis.bulk.assigned.both", worker, due);
    }

    public String name(@Nullable PersonId person, View view) {
        return person == null
                ? view.text("synthesis.history.system")
                : names.getOrDefault(person, view.text("synthesis.history.somebody"));
    }

    @Override
    public int status() {
        return errors.status();
    }
}
