package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.strategy.Beside;
import dk.spor.strategy.BesideWriting;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.DraftUse;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
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
    private final StrategyDrafts drafts;
    private final ObjectProvider<DraftUse> uses;
    private final ChangesPages changes;
    private final List<BesideWriting> beside;

    Drafting(
            DraftParts parts,
            StrategyDrafts drafts,
            ObjectProvider<DraftUse> uses,
            ChangesPages changes,
            List<BesideWriting> beside) {
        this.parts = parts;
        this.drafts = drafts;
        this.uses = uses;
        this.changes = changes;
        this.beside = beside;
    }

    DraftPage page(StrategyText draft, TrackForm track, Errors errors, Actor actor) {
        @Nullable String changed = changes.addressOf(draft, actor).orElse(null);
        List<Refusal> missing = drafts.refusalsToFreeze(draft.id(), actor);
        return new DraftPage(draft, above(draft.id()), changed, missing, track, errors);
    }

    /** The pages above the editor. */
    List<Crumb> above(StrategyVersionId draft) {
        return uses.stream().flatMap(it -> it.above(draft).stream()).toList();
    }

    /** What somebody has said of what is being written: a paragraph, a track as a whole, or the strategy. */
    List<Beside> beside(
            StrategyVersionId draft, @Nullable ParagraphId paragraph, @Nullable TrackId track, Actor actor) {
        return beside.stream()
                .flatMap(it -> it.of(draft, paragraph, track, actor).stream())
                .toList();
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

    /** Where the writer goes on after an edit: at the same place, of the page where the draft is worked on. */
    SeeOther goOn(StrategyVersionId version, String anchor) {
        String page = uses.stream()
                .flatMap(it -> it.desk(version).stream())
                .findFirst()
                .orElse(base(version));
        return SeeOther.to(page + "#" + anchor);
    }

    static boolean isFrozen(List<Refusal> refusals) {
        return refusals.stream().anyMatch(it -> it.text().equals(FROZEN));
    }
}
