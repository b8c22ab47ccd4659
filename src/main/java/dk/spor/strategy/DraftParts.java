package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of those who write a draft; a frozen version has no draft. */
@Component
public class DraftParts {

    private final VersionStore versions;
    private final TextStore texts;
    private final TrackStore tracks;
    private final ParagraphStore paragraphs;

    DraftParts(VersionStore versions, TextStore texts, TrackStore tracks, ParagraphStore paragraphs) {
        this.versions = versions;
        this.texts = texts;
        this.tracks = tracks;
        this.paragraphs = paragraphs;
    }

    /** The whole draft. */
    public Optional<StrategyText> draft(StrategyVersionId id, Actor actor) {
        return writable(id, actor).map(texts::text);
    }

    public Optional<TrackDraft> track(StrategyVersionId version, TrackId id, Actor actor) {
        return writable(version, actor).flatMap(it -> tracks.find(version, id));
    }

    public Optional<ParagraphDraft> paragraph(StrategyVersionId version, ParagraphId id, Actor actor) {
        return writable(version, actor).flatMap(it -> paragraphs.find(version, id));
    }

    private Optional<VersionRow> writable(StrategyVersionId id, Actor actor) {
        return versions.find(id).filter(it -> it.mayBeWrittenBy(actor) && !it.isFrozen());
    }
}
