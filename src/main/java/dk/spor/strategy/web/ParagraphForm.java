package dk.spor.strategy.web;

import dk.spor.strategy.ParagraphDraft;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.ParagraphKind;
import dk.spor.strategy.TrackId;
import dk.spor.strategy.WrittenParagraph;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as typed.
 *
 * @param id of a new paragraph, made with the form so that sending it twice adds one
 * @param track where it stands; null for the preface
 * @param seen the revision that stood there when the form was made
 * @param next whether the writer goes on with another paragraph
 */
public record ParagraphForm(
        @Nullable UUID id,
        @Nullable UUID track,
        @Nullable ParagraphKind kind,
        @Nullable String text,
        @Nullable Integer seen,
        @Nullable Boolean next) {

    static ParagraphForm blank(@Nullable UUID track) {
        return new ParagraphForm(UUID.randomUUID(), track, ParagraphKind.TEXT, "", 0, false);
    }

    static ParagraphForm of(ParagraphDraft draft) {
        WrittenParagraph written = draft.written();
        return new ParagraphForm(
                null,
                written.track() == null ? null : written.track().value(),
                written.kind(),
                written.text().plain(),
                draft.revision(),
                false);
    }

    /** The same words on top of what stands there now. */
    ParagraphForm over(ParagraphDraft now) {
        return new ParagraphForm(null, track, kind, text, now.revision(), false);
    }

    /** The same words as a paragraph of its own. */
    ParagraphForm anew() {
        return new ParagraphForm(UUID.randomUUID(), track, kind, text, 0, false);
    }

    WrittenParagraph written() {
        return WrittenParagraph.of(
                track == null ? null : new TrackId(track), kind == null ? ParagraphKind.TEXT : kind, typed());
    }

    ParagraphId newId() {
        return new ParagraphId(id == null ? UUID.randomUUID() : id);
    }

    boolean goesOn() {
        return Boolean.TRUE.equals(next);
    }

    int revision() {
        return seen == null ? 0 : seen;
    }

    public String typed() {
        return text == null ? "" : text;
    }
}
