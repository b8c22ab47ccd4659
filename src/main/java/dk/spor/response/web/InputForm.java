package dk.spor.response.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.rendering.RichText;
import dk.spor.response.InputContent;
import dk.spor.response.InputKind;
import dk.spor.response.PageKey;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.TrackId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an input as they were sent; whatever is missing or unknown is as if it had not been filled in.
 *
 * @param revision of the input that was read, 0 for a new one
 * @param page in which it was written
 * @param text as it stands in a plain field
 * @param textLooks the same as HTML, or as it was before it was edited in the plain field
 */
public record InputForm(
        String revision,
        String page,
        String kind,
        String stance,
        String track,
        String paragraph,
        String placement,
        String theme,
        String text,
        String textLooks,
        String justification,
        String justificationLooks) {

    public InputForm {
        revision = sent(revision);
        page = sent(page);
        kind = sent(kind);
        stance = sent(stance);
        track = sent(track);
        paragraph = sent(paragraph);
        placement = sent(placement);
        theme = sent(theme);
        text = sent(text);
        textLooks = RichText.of(sent(textLooks)).html();
        justification = sent(justification);
        justificationLooks = RichText.of(sent(justificationLooks)).html();
    }

    static InputForm of(int revision, InputContent content) {
        return new InputForm(
                String.valueOf(revision),
                "",
                content.kind().name(),
                content.stance() == null ? "" : content.stance().name(),
                Objects.toString(content.track(), ""),
                Objects.toString(content.paragraph(), ""),
                content.placement() == null ? "" : content.placement().name(),
                content.theme(),
                content.text().plain(),
                content.text().html(),
                content.justification().plain(),
                content.justification().html());
    }

    /** The same, to be saved over another revision. */
    InputForm over(int other) {
        return new InputForm(
                String.valueOf(other),
                page,
                kind,
                stance,
                track,
                paragraph,
                placement,
                theme,
                text,
                textLooks,
                justification,
                justificationLooks);
    }

    int readRevision() {
        return revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    @Nullable
    PageKey readPage() {
        return id(page, PageKey::new).orElse(null);
    }

    boolean isNew() {
        return readRevision() == 0;
    }

    /** What was sent as an input, with a general one where no kind was chosen, so that the text is never lost. */
    InputContent content(StrategyText draft) {
        return new InputContent(
                one(InputKind.values(), kind).orElse(InputKind.GENERAL),
                one(Stance.values(), stance).orElse(null),
                id(track, TrackId::new)
                        .filter(it -> draft.track(it).isPresent())
                        .orElse(null),
                id(paragraph, ParagraphId::new)
                        .filter(it -> draft.paragraph(it).isPresent())
                        .orElse(null),
                one(Placement.values(), placement).orElse(null),
                theme.replace('\n', ' ').strip(),
                writtenText(),
                writtenJustification());
    }

    public RichText writtenText() {
        return RichText.stored(textLooks).retyped(text);
    }

    public RichText writtenJustification() {
        return RichText.stored(justificationLooks).retyped(justification);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }

    private static <T> Optional<T> id(String sent, Function<UUID, T> type) {
        try {
            return Optional.of(UUID.fromString(sent)).map(type);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
