package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a paragraph of a draft one place in the order of reading, out of its track where that ends. */
@Component
public class MoveParagraph {

    private final Drafts drafts;
    private final Strategies strategies;
    private final ParagraphStore paragraphs;

    MoveParagraph(Drafts drafts, Strategies strategies, ParagraphStore paragraphs) {
        this.drafts = drafts;
        this.strategies = strategies;
        this.paragraphs = paragraphs;
    }

    /** At either end of the text nothing happens. */
    @Transactional
    public Outcome<ParagraphId> move(StrategyVersionId version, ParagraphId id, Direction direction, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            StrategyText text = strategies.version(version, actor).orElseThrow(NotFound::new);
            Paragraph moved = text.paragraph(id).orElseThrow(NotFound::new);
            List<Paragraph> around = text.trackOf(id).map(Track::paragraphs).orElseGet(text::preface);
            int to = around.indexOf(moved) + direction.step();
            if (to >= 0 && to < around.size()) {
                paragraphs.swap(version, id, around.get(to).id());
            } else {
                intoTheNext(text, id, direction);
            }
            return Outcome.done(id);
        });
    }

    /** The preface counts as number 0 in the row of tracks. */
    private void intoTheNext(StrategyText text, ParagraphId id, Direction direction) {
        int to = text.trackOf(id).map(Track::number).orElse(0) + direction.step();
        if (to >= 0 && to <= text.tracks().size()) {
            @Nullable TrackId track = to == 0 ? null : text.tracks().get(to - 1).id();
            paragraphs.place(text.id(), id, track, direction == Direction.DOWN);
        }
    }
}
