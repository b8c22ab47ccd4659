package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the draft who is to treat it, when, and what is written for the agenda; and says when it is ready for the meeting. */
@Component
public class SaveAgenda {

    private static final int LONGEST = 10_000;

    private final WorkDesk desk;
    private final ResponseStore responses;
    private final InputStore inputs;
    private final AgendaStore store;

    SaveAgenda(WorkDesk desk, ResponseStore responses, InputStore inputs, AgendaStore store) {
        this.desk = desk;
        this.responses = responses;
        this.inputs = inputs;
        this.store = store;
    }

    /** @param texts by the field of their heading */
    @Transactional
    public Outcome<Integer> save(Asked asked, TreatmentDetails plan, Map<String, RichText> texts, Actor actor) {
        return desk.with(asked, ResponseAction.TREAT, actor, row -> {
            List<Refusal> refusals = tooLong(texts);
            return refusals.isEmpty() ? Outcome.done(keep(row, plan, texts)) : Outcome.refused(refusals);
        });
    }

    /** The same, and the draft waits for its meeting from now on. */
    @Transactional
    public Outcome<Long> await(Asked asked, TreatmentDetails plan, Map<String, RichText> texts, Actor actor) {
        return desk.with(asked, ResponseAction.TREAT, actor, row -> {
            List<Refusal> refusals = new ArrayList<>(tooLong(texts));
            refusals.addAll(TreatmentCheck.planned(plan));
            if (inputs.of(row.id()).isEmpty()) {
                refusals.add(Refusal.of("response.check.noInputs"));
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            keep(row, plan, texts);
            return desk.move(
                    asked, row, Step.POLITICAL_TREATMENT_AWAITED, WorkStatus.AWAITING_POLITICAL_TREATMENT, actor, "");
        });
    }

    private int keep(Row row, TreatmentDetails plan, Map<String, RichText> texts) {
        if (!row.treatment().equals(plan)) {
            responses.treat(row.id(), plan, row.reservation());
        }
        texts.forEach((field, text) -> store.put(row.id(), field, text));
        return texts.size();
    }

    private static List<Refusal> tooLong(Map<String, RichText> texts) {
        return texts.entrySet().stream()
                .filter(it -> it.getValue().html().length() > LONGEST)
                .map(it -> Refusal.of(
                                "response.refusal.tooLong", it.getValue().html().length(), LONGEST)
                        .at("t-" + it.getKey()))
                .toList();
    }
}
