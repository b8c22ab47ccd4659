package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.strategy.DraftWriting;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.WrittenParagraph;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a theme into the revised draft, with its proposals as the reasons. */
@Component
class PutInDraft {

    private static final int LONGEST = 15_000;

    private final DraftWriting drafts;
    private final GivenReasons given;
    private final ProposedWords words;

    PutInDraft(DraftWriting drafts, GivenReasons given, ProposedWords words) {
        this.drafts = drafts;
        this.given = given;
        this.words = words;
    }

    /** As a track of its own, unless it stands there already. */
    void asTrack(GatheredTheme theme, StrategyVersionId draft, List<Point> gathered, Actor actor) {
        if (now(draft, actor).track(theme.id().track()).isEmpty()) {
            done(drafts.addTrack(draft, theme.id().track(), theme.name(), actor));
            paragraph(theme, draft, theme.id().track(), gathered, actor);
        }
        explain(theme, draft, theme.id().track().value(), gathered, actor);
        explain(theme, draft, theme.id().paragraph().value(), gathered, actor);
    }

    /** As a paragraph of another track. */
    void under(GatheredTheme theme, StrategyVersionId draft, TrackId track, List<Point> gathered, Actor actor) {
        paragraph(theme, draft, track, gathered, actor);
        explain(theme, draft, theme.id().paragraph().value(), gathered, actor);
    }

    /** The draft as it stands, locked. */
    StrategyText now(StrategyVersionId draft, Actor actor) {
        return drafts.underLock(draft, actor).orElseThrow();
    }

    private void paragraph(
            GatheredTheme theme, StrategyVersionId draft, TrackId track, List<Point> gathered, Actor actor) {
        RichText text = Deciding.text(gathered, LONGEST);
        if (now(draft, actor).paragraph(theme.id().paragraph()).isEmpty()) {
            words.put(draft, theme.id(), text);
        }
        done(drafts.addParagraph(
                draft, theme.id().paragraph(), new WrittenParagraph(track, ParagraphKind.TEXT, text), actor));
    }

    private void explain(GatheredTheme theme, StrategyVersionId draft, UUID part, List<Point> gathered, Actor actor) {
        List<PointId> points = gathered.stream().map(Point::id).toList();
        given.tie(theme.consultation(), new Part(draft, part), points, actor);
    }

    /** What a theme is made of has been checked: what is refused now undoes the whole deed. */
    private static <T> void done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> it) {
            throw new IllegalStateException("A theme could not be put into the draft: " + it.refusals());
        }
    }
}
