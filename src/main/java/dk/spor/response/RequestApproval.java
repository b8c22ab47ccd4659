package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.Role;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft to the municipality's approvers. */
@Component
public class RequestApproval {

    private final WorkDesk desk;
    private final InputStore inputs;
    private final People people;

    RequestApproval(WorkDesk desk, InputStore inputs, People people) {
        this.desk = desk;
        this.inputs = inputs;
        this.people = people;
    }

    /** @param message to the approvers; may be empty */
    @Transactional
    public Outcome<Long> request(Asked asked, String message, Actor actor) {
        return desk.with(asked, ResponseAction.ORGANISE, actor, row -> request(asked, row, message, actor));
    }

    private Outcome<Long> request(Asked asked, Row row, String message, Actor actor) {
        Optional<Refusal> refusal = Reason.tooLong(message, "message");
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (inputs.of(row.id()).isEmpty()) {
            return Outcome.refused(Refusal.of("response.check.noInputs"));
        }
        if (people.having(
                        Set.of(Role.APPROVER),
                        asked.municipality().id(),
                        asked.consultation().id().task())
                .isEmpty()) {
            return Outcome.refused(Refusal.of("response.refusal.noApprover"));
        }
        return desk.move(asked, row, Step.REVIEW_REQUESTED, WorkStatus.INTERNAL_REVIEW, actor, message.strip());
    }
}
