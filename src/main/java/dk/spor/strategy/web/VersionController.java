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

    VersionController(Strategies strategies) {
        this.strategies = strategies;
    }

    @GetMapping("/strategies/{version}")
    VersionPage read(@PathVariable UUID version, Actor actor) {
        return strategies
                .version(new StrategyVersionId(version), actor)
                .map(VersionPage::new)
                .orElseThrow(NotFound::new);
    }
}
