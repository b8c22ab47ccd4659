package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a paragraph at the end of a track, or of the preface, of a draft. */
@Component
public class AddParagraph {

    private final Drafts drafts;
    private final Places places;
    private final ParagraphStore paragraphs;
    private final Clock clock;

    AddParagraph(Drafts drafts, Places places, ParagraphStore paragraphs, Clock clock) {
        this.drafts = drafts;
        this.places = places;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /** The same id again, as a double click sends it, adds nothing. Refused when the track is gone. */
    @Transactional
    public Outcome<ParagraphId> add(StrategyVersionId version, ParagraphId id, WrittenParagraph written, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            List<Refusal> refusals = places.refusals(version, written);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            paragraphs.add(version, id, written, clock.instant(), actor.by().person());
            return Outcome.done(id);
        });
    }
}
