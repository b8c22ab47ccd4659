package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link DraftWriting} by the verbs of the editor. */
@Component
class StoredDraftWriting implements DraftWriting {

    private final VersionStore versions;
    private final TextStore texts;
    private final AddTrack tracks;
    private final AddParagraph paragraphs;

    StoredDraftWriting(VersionStore versions, TextStore texts, AddTrack tracks, AddParagraph paragraphs) {
        this.versions = versions;
        this.texts = texts;
        this.tracks = tracks;
        this.paragraphs = paragraphs;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StrategyText> underLock(StrategyVersionId draft, Actor actor) {
        return versions.lock(draft)
                .filter(it -> it.mayBeWrittenBy(actor) && !it.isFrozen())
                .map(texts::text);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<TrackId> addTrack(StrategyVersionId draft, TrackId id, String title, Actor actor) {
        return tracks.add(draft, id, title, actor);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<ParagraphId> addParagraph(
            StrategyVersionId draft, ParagraphId id, WrittenParagraph written, Actor actor) {
        return paragraphs.add(draft, id, written, actor);
    }
}
