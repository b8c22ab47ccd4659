package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.media.Inspected;
import dk.spor.media.Uploads;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a municipality's own document with the draft, and its text in an input of its own, to be corrected. */
@Component
class KeepDocument {

    private final DraftDesk desk;
    private final EnclosureStore enclosures;
    private final Uploads uploads;
    private final AttachFiles attaching;
    private final InputStore stored;
    private final SaveInput inputs;

    KeepDocument(
            DraftDesk desk,
            EnclosureStore enclosures,
            Uploads uploads,
            AttachFiles attaching,
            InputStore stored,
            SaveInput inputs) {
        this.desk = desk;
        this.enclosures = enclosures;
        this.uploads = uploads;
        this.attaching = attaching;
        this.stored = stored;
        this.inputs = inputs;
    }

    /** @param pages A4 pages that it fills */
    @Transactional
    Outcome<OwnDocument> keep(Asked asked, Inspected file, RichText text, double pages, Actor actor) {
        return desk.take(asked, actor)
                .fold(response -> keep(asked, response, file, text, pages, actor), Outcome::refused);
    }

    private Outcome<OwnDocument> keep(
            Asked asked, ResponseId response, Inspected file, RichText text, double pages, Actor actor) {
        OwnDocument before = enclosures.of(response).document();
        DraftInput input = write(asked, response, before, content(file, text), actor);
        Enclosure enclosure = new Enclosure(
                new EnclosureId(response.value()),
                uploads.put(file),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                CprNumbers.standIn(text.text()));
        OwnDocument document = new OwnDocument(
                enclosure,
                pages,
                file.contents().a4(),
                file.contents().tagged(),
                !text.isBlank(),
                text.length() > InputContent.LONGEST_TEXT,
                input.id(),
                input.revision());
        enclosures.deleteDocument(response);
        if (before != null) {
            attaching.removed(asked, response, before.file(), true, actor);
        }
        enclosures.insert(response, document);
        attaching.attached(asked, response, enclosure, true, actor);
        return Outcome.done(document);
    }

    /** What somebody has corrected is not overwritten: the new document's text then stands beside it. */
    private DraftInput write(
            Asked asked, ResponseId response, @Nullable OwnDocument before, InputContent content, Actor actor) {
        if (before != null
                && !isCorrected(response, before)
                && inputs.save(asked, before.input(), before.inputRevision(), content, actor)
                        instanceof Saving.Saved again) {
            return again.input();
        }
        Saving saved = inputs.save(asked, new InputId(UUID.randomUUID()), 0, content, actor);
        return ((Saving.Saved) saved).input();
    }

    private boolean isCorrected(ResponseId response, OwnDocument document) {
        return stored.of(response).stream()
                .anyMatch(it -> it.id().equals(document.input()) && it.revision() != document.inputRevision());
    }

    private static InputContent content(Inspected file, RichText text) {
        RichText said = text.isBlank() ? RichText.ofPlain(file.name()) : text.beginning(InputContent.LONGEST_TEXT);
        return InputContent.of(InputKind.GENERAL).saying(said);
    }
}
