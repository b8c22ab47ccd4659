package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the draft who is to treat it, when, and what is written for the agenda; and says when it is ready for the meeting. */
@Component
public class SaveAgenda {

    private static final int LONGEST = 10_000;

    private final WorkDesk desk;
    private final ResponseStore responses;
    private final Drafts drafts;
    private final AgendaItems items;
    private final AgendaStore store;

    SaveAgenda(WorkDesk desk, ResponseStore responses, Drafts drafts, AgendaItems items, AgendaStore store) {
        this.desk = desk;
        this.responses = responses;
        this.drafts = drafts;
        this.items = items;
        this.store = store;
    }

    @Transactional
    public Outcome<Integer> save(Asked asked, AgendaEdit edit, Actor actor) {
        return desk.with(asked, ResponseAction.TREAT, actor, row -> {
            List<Refusal> refusals = refusals(asked, edit);
            return refusals.isEmpty() ? Outcome.done(keep(asked, row, edit)) : Outcome.refused(refusals);
        });
    }

    /** The same, and the draft waits for its meeting from now on. */
    @Transactional
    public Outcome<Long> await(Asked asked, AgendaEdit edit, Actor actor) {
        return desk.with(asked, ResponseAction.TREAT, actor, row -> {
            Draft draft = drafts.of(asked);
            List<Refusal> refusals = new ArrayList<>(refusals(asked, edit));
            refusals.addAll(TreatmentCheck.planned(edit.planOver(draft.planned())));
            if (draft.inputs().isEmpty()) {
                refusals.add(Refusal.of("response.check.noInputs"));
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            keep(asked, row, edit);
            return desk.move(
                    asked, row, Step.POLITICAL_TREATMENT_AWAITED, WorkStatus.AWAITING_POLITICAL_TREATMENT, actor, "");
        });
    }

    /** What is recorded after the meeting stays as it is. */
    private int keep(Asked asked, Row row, AgendaEdit edit) {
        TreatmentDetails before = row.treatment();
        TreatmentDetails plan = edit.planOver(drafts.of(asked).planned());
        TreatmentDetails kept = new TreatmentDetails(
                plan.treatment(), plan.body(), plan.meetingDate(), before.itemNumber(), before.minutes());
        if (!before.equals(kept)) {
            responses.treat(row.id(), kept, row.reservation());
        }
        edit.changed().forEach((field, text) -> store.put(row.id(), field, text));
        return edit.changed().size();
    }

    private List<Refusal> refusals(Asked asked, AgendaEdit edit) {
        Draft draft = drafts.of(asked);
        List<Refusal> refusals = edit.refusals(items.of(asked, draft), draft.planned());
        edit.changed().entrySet().stream()
                .filter(it -> it.getValue().html().length() > LONGEST)
                .map(it -> Refusal.of(
                                "response.refusal.tooLong", it.getValue().html().length(), LONGEST)
                        .at("t-" + it.getKey()))
                .forEach(refusals::add);
        return refusals;
    }
}
