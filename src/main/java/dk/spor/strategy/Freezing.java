package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why a draft can't be frozen as it stands: by its own text, and by what other rooms know of it. */
@Component
class Freezing {

    private final ObjectProvider<FreezeGuard> guards;

    Freezing(ObjectProvider<FreezeGuard> guards) {
        this.guards = guards;
    }

    List<Refusal> refusals(StrategyText draft, Actor actor) {
        List<Refusal> refusals = new ArrayList<>(draft.refusalsToFreeze());
        guards.stream().forEach(it -> refusals.addAll(it.refusals(draft, actor)));
        return List.copyOf(refusals);
    }
}
