package dk.spor.consultation;

import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.Block.Facts;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.PageBreak;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Block.Table;
import dk.spor.rendering.Document;
import dk.spor.strategy.StrategyDocument;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The letter, the list of consultees and all material in one, as documents in Danish, whatever the reader's language. */
@Component
public class ConsultationDocuments {

    private static final Formats FORMATS = Formats.DANISH;
    private static final Locale DANISH = FORMATS.locale();

    private final Texts texts;
    private final StrategyDocument strategyDocument;

    ConsultationDocuments(Texts texts, StrategyDocument strategyDocument) {
        this.texts = texts;
        this.strategyDocument = strategyDocument;
    }

    public Document letter(Dossier dossier) {
        List<Block> body = new ArrayList<>();
        body.add(new Facts(addressing(dossier)));
        body.addAll(LetterText.of(dossier.material().letter()).blocks(2));
        return document(dossier, text("letter")).withBody(body);
    }

    public Document consultees(Dossier dossier) {
        return document(dossier, text("consultees"))
                .withBody(List.of(new Facts(occasion(dossier)), consulteeTable(dossier)));
    }

    /** The letter, the draft, the timeline and the list of consultees. */
    public Document material(Dossier dossier, StrategyText draft) {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(2, text("letter")));
        body.add(new Facts(addressing(dossier)));
        body.addAll(LetterText.of(dossier.material().letter()).blocks(3));
        body.add(new PageBreak());
        body.add(new Heading(2, text("draft", draft.title())));
        strategyDocument.body(draft, DANISH).forEach(it -> body.add(below(it)));
        body.add(new PageBreak());
        body.add(new Heading(2, text("purpose")));
        body.add(new Prose(dossier.material().texts().purpose()));
        body.add(new Heading(2, text("process")));
        body.add(new Table(text("process"), List.of(text("when"), text("what")), process(dossier)));
        body.add(new Heading(2, text("consultees")));
        body.add(consulteeTable(dossier));
        return document(dossier, dossier.consultation().title())
                .withCover(List.of(new Prose(dossier.material().texts().background()), new Facts(occasion(dossier))))
                .withBody(body);
    }

    private Document document(Dossier dossier, String title) {
        return Document.of(
                title,
                DANISH,
                text("description", dossier.consultation().title()),
                dossier.association().name());
    }

    private List<Entry> addressing(Dossier dossier) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                text("receivers"), text("receivers.list", dossier.consultees().size())));
        if (dossier.material().publishedAt() != null) {
            entries.add(new Entry(text("date"), FORMATS.date(dossier.material().publishedAt())));
        }
        if (!dossier.caseNumber().isBlank()) {
            entries.add(new Entry(text("caseNumber"), dossier.caseNumber()));
        }
        entries.add(new Entry(
                text("subject"), text("subject.of", dossier.material().texts().title())));
        return entries;
    }

    private List<Entry> occasion(Dossier dossier) {
        Contact contact = dossier.consultation().contact();
        return List.of(
                new Entry(text("consultation"), dossier.material().texts().title()),
                new Entry(
                        text("deadline"),
                        FORMATS.deadline(dossier.consultation().deadline())),
                new Entry(text("contact"), contact.function() + "\n" + contact.email() + "\n" + contact.telephone()));
    }

    private Table consulteeTable(Dossier dossier) {
        return new Table(
                text("consultees.caption", dossier.consultees().size()),
                List.of(text("consultee"), text("code")),
                dossier.consultees().stream()
                        .map(Consultee::organisation)
                        .map(it -> List.of(it.name(), it.code() == null ? "" : it.code()))
                        .toList());
    }

    private static List<List<String>> process(Dossier dossier) {
        return dossier.material().process().stream()
                .map(it -> List.of(it.period().isBlank() ? FORMATS.date(it.day()) : it.period(), it.title()))
                .toList();
    }

    /** A block of the draft, one level below the heading that it stands under. */
    private static Block below(Block block) {
        return block instanceof Heading heading ? new Heading(Math.min(4, heading.level() + 1), heading.text()) : block;
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, "consultation.document." + key, values);
    }
}
