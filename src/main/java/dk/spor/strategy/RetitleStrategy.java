package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the strategy another title, from this draft on. */
@Component
public class RetitleStrategy {

    private final Drafts drafts;
    private final VersionStore versions;

    RetitleStrategy(Drafts drafts, VersionStore versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    @Transactional
    public Outcome<StrategyVersionId> retitle(StrategyVersionId version, String title, Actor actor) {
        WrittenTitle written = WrittenTitle.of(title);
        return drafts.change(version, actor, version.value(), () -> {
            List<Refusal> refusals = written.refusals();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            versions.retitle(version, written.text());
            return Outcome.done(version);
        });
    }
}
