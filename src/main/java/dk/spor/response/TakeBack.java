package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the draft back from its approvers or from the meeting that it waits for. */
@Component
public class TakeBack {

    private final WorkDesk desk;

    TakeBack(WorkDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public Outcome<Long> take(Asked asked, Actor actor) {
        return desk.with(
                asked,
                ResponseAction.ORGANISE,
                actor,
                row -> desk.move(asked, row, Step.TAKEN_BACK, WorkStatus.DRAFT, actor, ""));
    }
}
