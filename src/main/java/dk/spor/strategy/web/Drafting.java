package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.DraftUse;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Crumb;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the pages of the editor have in common: finding the draft, and what to show when it was frozen meanwhile. */
@Component
class Drafting {

    private static final String FROZEN = "strategy.refusal.frozen";

    private final DraftParts parts;
    private final ObjectProvider<DraftUse> uses;
    private final ChangesPages changes;

    Drafting(DraftParts parts, ObjectProvider<DraftUse> uses, ChangesPages changes) {
        this.parts = parts;
        this.changes = changes;
        this.uses = uses;
    }

    DraftPage page(StrategyText draft, TrackForm track, Errors errors, Actor actor) {
        List<Crumb> above =
                uses.stream().flatMap(it -> it.above(draft.id()).stream()).toList();
        @Nullable String changed = changes.addressOf(draft, actor).orElse(null);
        return new DraftPage(draft, above, changed, draft.refusalsToFreeze(), track, errors);
    }

    static String base(StrategyVersionId version) {
        return "/strategies/" + version + "/draft";
    }

    StrategyText draft(StrategyVersionId version, Actor actor) {
        return parts.draft(version, actor).orElseThrow(NotFound::new);
    }

    /** Back to the draft, at a track or paragraph. */
    SeeOther backTo(StrategyVersionId version, String anchor) {
        return SeeOther.to(base(version) + "#" + anchor);
    }

    static boolean isFrozen(List<Refusal> refusals) {
        return refusals.stream().anyMatch(it -> it.text().equals(FROZEN));
    }
}
