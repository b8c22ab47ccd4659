package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a standard reply: a new one, or other words for one that there is; a withdrawn one is in use again with it. */
@Component
public class SaveReply {

    private final ReplySteps steps;
    private final ReplyStore store;

    SaveReply(ReplySteps steps, ReplyStore store) {
        this.steps = steps;
        this.store = store;
    }

    /**
     * Refused for a title that another one has, and when somebody else has changed it meanwhile. The same again changes
     * nothing.
     *
     * @param seen the version that the actor saw when writing; 0 for a new one
     */
    @Transactional
    public Outcome<ReplyVersion> save(ConsultationId consultation, ReplyId id, ReplyEdit edit, int seen, Actor actor) {
        List<Refusal> refusals = new ArrayList<>(steps.lock(consultation, actor));
        Optional<StandardReply> before = steps.newest(consultation, id);
        if (before.isEmpty() && seen > 0) {
            throw new NotFound();
        }
        if (before.filter(edit::says).isPresent()) {
            return Outcome.done(before.get().version());
        }
        refusals.addAll(edit.refusals(store.all(consultation).stream()
                .filter(it -> it.isInUse() && !it.id().equals(id))
                .toList()));
        int number = before.map(it -> it.version().number()).orElse(0);
        if (refusals.isEmpty() && number != seen) {
            refusals.add(Refusal.of("reuse.refusal.changedMeanwhile"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (before.isEmpty()) {
            store.add(consultation, id);
        }
        return Outcome.done(
                steps.take(new ReplyVersion(id, number + 1), edit.title(), edit.text(), ReplyStep.SAVED, actor));
    }
}
