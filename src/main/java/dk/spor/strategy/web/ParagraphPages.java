package dk.spor.strategy.web;

import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.shared.Refusal;
import dk.spor.strategy.DraftParts;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphDraft;
import dk.spor.strategy.ParagraphHistory;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.PastText;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.web.ParagraphPage.Past;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form for a paragraph: new, as it stands, or refused with what was typed. */
@Component
class ParagraphPages {

    private final Drafting drafting;
    private final DraftParts parts;
    private final ParagraphHistory history;
    private final Strategies strategies;
    private final People people;

    ParagraphPages(
            Drafting drafting, DraftParts parts, ParagraphHistory history, Strategies strategies, People people) {
        this.history = history;
        this.strategies = strategies;
        this.drafting = drafting;
        this.parts = parts;
        this.people = people;
    }

    ParagraphPage adding(StrategyVersionId version, ParagraphForm form, List<Refusal> refusals, Actor actor) {
        return blank(version, form, null, new Errors(refusals), actor);
    }

    ParagraphPage editing(StrategyVersionId version, ParagraphId id, Actor actor) {
        ParagraphDraft now = parts.paragraph(version, id, actor).orElseThrow(NotFound::new);
        return page(version, id, ParagraphForm.of(now), null, Errors.NONE, actor);
    }

    /** With what was typed, and beside it what somebody else has done meanwhile. */
    ParagraphPage refused(
            StrategyVersionId version, ParagraphId id, ParagraphForm form, List<Refusal> refusals, Actor actor) {
        Optional<ParagraphDraft> now = parts.paragraph(version, id, actor);
        if (now.isEmpty()) {
            return blank(version, form.anew(), Overtaken.REMOVED, Errors.NONE, actor);
        }
        return now.get().revision() == form.revision()
                ? page(version, id, form, null, new Errors(refusals), actor)
                : page(version, id, form.over(now.get()), overtaken(now.get(), actor), Errors.NONE, actor);
    }

    private ParagraphPage page(
            StrategyVersionId version,
            ParagraphId id,
            ParagraphForm form,
            @Nullable Overtaken overtaken,
            Errors errors,
            Actor actor) {
        StrategyText draft = drafting.draft(version, actor);
        return new ParagraphPage(
                draft,
                draft.paragraph(id).orElseThrow(NotFound::new),
                form,
                overtaken,
                past(version, id, actor),
                drafting.above(version),
                before(version, id, actor),
                drafting.beside(version, id, draft.trackOf(id).map(Track::id).orElse(null), actor),
                errors);
    }

    private ParagraphPage blank(
            StrategyVersionId version, ParagraphForm form, @Nullable Overtaken overtaken, Errors errors, Actor actor) {
        StrategyText draft = drafting.draft(version, actor);
        @Nullable TrackId track = form.track() == null ? null : new TrackId(form.track());
        return new ParagraphPage(
                draft,
                null,
                form,
                overtaken,
                Past.NONE,
                drafting.above(version),
                null,
                drafting.beside(version, null, track, actor),
                errors);
    }

    /** As it stands in the version that the draft was made from. */
    private @Nullable RichText before(StrategyVersionId version, ParagraphId id, Actor actor) {
        return strategies
                .basedOn(version, actor)
                .flatMap(it -> strategies.version(it, actor))
                .flatMap(it -> it.paragraph(id))
                .map(Paragraph::text)
                .orElse(null);
    }

    private Past past(StrategyVersionId version, ParagraphId id, Actor actor) {
        List<PastText> texts = history.of(version, id, actor);
        boolean contested = texts.stream().anyMatch(it -> it.fate() == PastText.Fate.NOT_CHOSEN);
        return contested ? Past.CONTESTED : texts.isEmpty() ? Past.NONE : Past.SOME;
    }

    private Overtaken overtaken(ParagraphDraft now, Actor actor) {
        @Nullable PersonId by = now.changedBy();
        @Nullable
        String who = by == null ? null : people.names(List.of(by), actor).get(by);
        return new Overtaken(now.written().text(), who, now.changedAt());
    }
}
