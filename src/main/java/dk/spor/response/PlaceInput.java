package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an input at a place among those of its kind, if they still stand in the order in which they were seen. */
@Component
public class PlaceInput {

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final InputStore inputs;

    PlaceInput(DraftDesk desk, ResponseStore responses, InputStore inputs) {
        this.desk = desk;
        this.responses = responses;
        this.inputs = inputs;
    }

    /**
     * @param place from 1 among those of its kind; beyond the last it is the last
     * @param seen those of its kind as they stood, itself among them
     */
    @Transactional
    public Outcome<InputId> place(Asked asked, InputId id, int place, List<InputId> seen, Actor actor) {
        return desk.take(asked, actor).fold(response -> place(response, id, place, seen), Outcome::refused);
    }

    private Outcome<InputId> place(ResponseId response, InputId id, int place, List<InputId> seen) {
        List<InputId> now = inputs.besides(response, id).orElseThrow(NotFound::new);
        if (!now.equals(seen)) {
            return Outcome.refused(Refusal.of("response.refusal.orderChanged"));
        }
        List<InputId> order = new ArrayList<>(now);
        order.remove(id);
        order.add(Math.min(Math.max(place, 1), now.size()) - 1, id);
        if (!order.equals(now)) {
            inputs.arrange(order);
            responses.changed(response);
        }
        return Outcome.done(id);
    }
}
