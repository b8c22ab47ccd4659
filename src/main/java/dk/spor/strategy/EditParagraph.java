package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a paragraph of a draft: its text, its kind, or the track that it stands in. */
@Component
public class EditParagraph {

    private final Drafts drafts;
    private final Places places;
    private final ParagraphStore paragraphs;
    private final Clock clock;

    EditParagraph(Drafts drafts, Places places, ParagraphStore paragraphs, Clock clock) {
        this.drafts = drafts;
        this.places = places;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /**
     * Refused when somebody else has changed or removed it meanwhile; sending the same text again is not a change.
     *
     * @param seen the revision that the actor saw when writing
     */
    @Transactional
    public Outcome<ParagraphId> edit(
            StrategyVersionId version, ParagraphId id, WrittenParagraph written, int seen, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            Optional<ParagraphDraft> now = paragraphs.find(version, id);
            List<Refusal> refusals =
                    now.isEmpty() ? List.of(Refusal.of("strategy.refusal.gone")) : places.refusals(version, written);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (now.filter(it -> it.written().equals(written)).isPresent()) {
                return Outcome.done(id);
            }
            if (now.filter(it -> it.revision() == seen).isEmpty()) {
                return Outcome.refused(Refusal.of("strategy.refusal.changedMeanwhile"));
            }
            paragraphs.change(version, id, written, clock.instant(), actor.by().person());
            return Outcome.done(id);
        });
    }
}
