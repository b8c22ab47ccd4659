package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an input change places with its neighbour of the same kind. */
@Component
public class MoveInput {

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final InputStore inputs;

    MoveInput(DraftDesk desk, ResponseStore responses, InputStore inputs) {
        this.desk = desk;
        this.responses = responses;
        this.inputs = inputs;
    }

    /** At the end of its kind it stays where it is. */
    @Transactional
    public Outcome<InputId> move(Asked asked, InputId id, boolean up, Actor actor) {
        return desk.take(asked, actor).fold(response -> move(response, id, up), Outcome::refused);
    }

    private Outcome<InputId> move(ResponseId response, InputId id, boolean up) {
        List<InputId> order = new ArrayList<>(inputs.besides(response, id).orElseThrow(NotFound::new));
        int from = order.indexOf(id);
        int to = from + (up ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            inputs.arrange(order);
            responses.changed(response);
        }
        return Outcome.done(id);
    }
}
