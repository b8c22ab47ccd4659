package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading a version: a frozen one is for everybody, a draft for the secretariat. */
@Controller
class VersionController {

    private final Strategies strategies;
    private final ChangesPages changes;

    VersionController(Strategies strategies, ChangesPages changes) {
        this.strategies = strategies;
        this.changes = changes;
    }

    @GetMapping("/strategies/{version}")
    VersionPage read(@PathVariable UUID version, Actor actor) {
        return strategies
                .version(new StrategyVersionId(version), actor)
                .map(it -> new VersionPage(it, changes.addressOf(it, actor).orElse(null)))
                .orElseThrow(NotFound::new);
    }
}
