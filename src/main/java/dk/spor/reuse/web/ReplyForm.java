package dk.spor.reuse.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyEdit;
import dk.spor.reuse.StandardReply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard reply as typed.
 *
 * @param id made for a new one, so that sending it twice adds one
 * @param seen the version that it was written over
 */
public record ReplyForm(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String text,
        @Nullable Integer seen) {

    static ReplyForm fresh() {
        return new ReplyForm(UUID.randomUUID(), "", "", 0);
    }

    static ReplyForm of(StandardReply stored) {
        return new ReplyForm(
                stored.id().value(),
                stored.title(),
                stored.text().plain(),
                stored.version().number());
    }

    @Override
    public UUID id() {
        return id == null ? UUID.randomUUID() : id;
    }

    @Override
    public String title() {
        return sent(title);
    }

    @Override
    public String text() {
        return sent(text);
    }

    int revision() {
        return seen == null ? 0 : seen;
    }

    /** The stored text keeps its looks where nothing was typed over it. */
    ReplyEdit edit(@Nullable StandardReply stored) {
        return new ReplyEdit(
                title(),
                stored == null ? RichText.ofPlain(text()) : stored.text().retyped(text()));
    }

    /** The same with an identity that stays when it is sent again. */
    ReplyForm identified() {
        return new ReplyForm(id(), title, text, seen);
    }
}
