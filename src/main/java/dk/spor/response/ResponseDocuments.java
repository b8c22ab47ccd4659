package dk.spor.response;

import dk.spor.media.FileType;
import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A response as a document: what is measured, printed and submitted. It is in Danish whatever the reader's language,
 * and names no person.
 */
@Component
class ResponseDocuments {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final Texts texts;

    ResponseDocuments(Texts texts) {
        this.texts = texts;
    }

    Document of(Asked asked, VersionKind kind, Draft draft, StrategyText strategy) {
        String municipality = asked.municipality().name();
        return Document.of(
                        text("response.document.title", municipality),
                        DANISH,
                        text(
                                "response.document.description",
                                municipality,
                                asked.consultation().title()),
                        text("response.document.header", municipality))
                .withCover(List.of(new Facts(cover(asked, kind, draft))))
                .withBody(
                        kind.hasInputs()
                                ? body(draft, strategy)
                                : List.of(new Prose(
                                        RichText.ofPlain(text("response.document.says." + kind, municipality)))));
    }

    /** A text that stands alone, to be measured. */
    Document of(RichText text) {
        String title = text("response.files.document");
        return Document.of(title, DANISH, title, title).withBody(List.of(new Prose(text)));
    }

    private List<Entry> cover(Asked asked, VersionKind kind, Draft draft) {
        List<Entry> cover = new ArrayList<>(List.of(
                new Entry(
                        text("response.document.consultation"),
                        asked.consultation().title()),
                new Entry(
                        text("response.document.consultee"),
                        asked.municipality().name())));
        if (kind != VersionKind.DECLINED) {
            cover.add(new Entry(text("response.document.treatment"), treatment(draft.treated())));
        }
        if (draft.reservation() != null) {
            cover.add(new Entry(
                    text("response.document.reservation"), draft.reservation().text()));
        }
        if (!draft.contact().isEmpty()) {
            cover.add(new Entry(text("response.document.contact"), draft.contact()));
        }
        OwnDocument document = draft.enclosures().document();
        if (document != null) {
            cover.add(new Entry(
                    text("response.document.original"),
                    named(
                            document.file().name(),
                            document.file().type(),
                            document.file().size())));
        }
        int number = 1;
        for (Enclosure appendix : draft.enclosures().appendices()) {
            cover.add(new Entry(
                    text("response.document.appendix", number++),
                    named(appendix.name(), appendix.type(), appendix.size())));
        }
        return cover;
    }

    String named(String file, FileType type, int size) {
        return text("response.file", file, type.name(), Formats.DANISH.size(size));
    }

    /** The word across each page of what has not been submitted. */
    String watermark() {
        return text("response.document.draft");
    }

    /** How the response was treated, in one line. */
    String treatment(TreatmentDetails details) {
        if (details.treatment() == null) {
            return text("response.treatment.notChosen");
        }
        String words = text("response.Treatment." + details.treatment());
        List<String> parts = new ArrayList<>(List.of(words));
        TreatmentDetails said = details.ofItsKind();
        if (!said.body().isBlank()) {
            parts.add(said.body());
        }
        if (said.meetingDate() != null) {
            parts.add(Formats.DANISH.date(said.meetingDate()));
        }
        if (!said.itemNumber().isBlank()) {
            parts.add(text("response.treatment.item", said.itemNumber()));
        }
        if (!said.minutes().isBlank()) {
            parts.add(said.minutes());
        }
        return String.join(", ", parts);
    }

    private List<Block> body(Draft draft, StrategyText strategy) {
        List<Block> body = new ArrayList<>();
        for (InputKind kind : InputKind.values()) {
            body.add(new Heading(2, text("response.document." + kind)));
            draft.inputs().stream()
                    .filter(it -> it.content().kind() == kind)
                    .forEach(it -> body.addAll(input(it, strategy)));
        }
        return body;
    }

    private List<Block> input(DraftInput input, StrategyText strategy) {
        InputContent content = input.content().ofItsKind();
        Headline headline = Headline.of(content, strategy);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                text("response.document.input", input.number(), texts.text(DANISH, headline.text(), headline.values())),
                input.id().toString()));
        Headline.ofPlacement(content, strategy)
                .map(it -> texts.text(DANISH, it.text(), it.values()))
                .ifPresent(it -> blocks.add(new Prose(RichText.ofPlain(text("response.document.placement", it)))));
        blocks.add(new Prose(content.text()));
        if (!content.justification().isBlank()) {
            blocks.add(new Heading(4, text("response.document.justification")));
            blocks.add(new Prose(content.justification()));
        }
        return blocks;
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }
}
