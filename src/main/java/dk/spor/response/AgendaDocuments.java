package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.consultation.MaterialTexts;
import dk.spor.identity.Actor;
import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Heading;
import dk.spor.rendering.Block.Prose;
import dk.spor.rendering.Document;
import dk.spor.rendering.RichText;
import dk.spor.shared.SporSettings;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Formats;
import dk.spor.ui.NotFound;
import dk.spor.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The agenda item as a document, in Danish and with the municipality's own headings: to be pasted or opened in its own system. */
@Component
public class AgendaDocuments {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final Consultations consultations;
    private final AgendaItems items;
    private final Decisions decisions;
    private final ResponseDocuments responses;
    private final SporSettings settings;
    private final Texts texts;

    AgendaDocuments(
            Consultations consultations,
            AgendaItems items,
            Decisions decisions,
            ResponseDocuments responses,
            SporSettings settings,
            Texts texts) {
        this.consultations = consultations;
        this.items = items;
        this.decisions = decisions;
        this.responses = responses;
        this.settings = settings;
        this.texts = texts;
    }

    public Document of(Asked asked, Draft draft, StrategyText strategy, Actor actor) {
        String title =
                text("response.agenda.document.title", asked.consultation().title());
        List<Block> body = new ArrayList<>();
        for (AgendaText it : items.of(asked, draft)) {
            body.add(new Heading(2, it.heading().heading()));
            body.addAll(under(it, asked, draft, strategy, actor));
        }
        return Document.of(title, DANISH, title, asked.municipality().name()).withBody(body);
    }

    private List<Block> under(AgendaText item, Asked asked, Draft draft, StrategyText strategy, Actor actor) {
        return switch (item.heading().part()) {
            case CASE -> statement(asked, draft, strategy, actor);
            case APPENDICES -> List.of(new Prose(appendices(asked, draft)));
            case COMPETENCE ->
                toFill(
                        RichText.ofPlain(
                                AgendaItems.begun(draft.planned().ofItsKind().body())),
                        "response.agenda.toFill");
            case DECISION ->
                toFill(
                        decisions.of(draft).map(this::decision).orElse(RichText.EMPTY),
                        "response.agenda.toFill.decision");
            case SUMMARY, RECOMMENDATION, ECONOMY, PROCESS, OWN -> toFill(item.text(), "response.agenda.toFill");
        };
    }

    /** A heading without content stays, and says that it is to be filled in. */
    private List<Block> toFill(RichText text, String otherwise) {
        return List.of(new Prose(text.isBlank() ? RichText.ofPlain(text(otherwise)) : text));
    }

    private List<Block> statement(Asked asked, Draft draft, StrategyText strategy, Actor actor) {
        MaterialTexts material =
                consultations.texts(asked.consultation().id(), actor).orElseThrow(NotFound::new);
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(3, text("response.agenda.document.background")),
                new Prose(material.background()),
                new Prose(material.purpose()),
                new Heading(3, text("response.agenda.document.consultation")),
                new Prose(RichText.ofPlain(text(
                                "response.agenda.document.asked",
                                asked.consultation().title(),
                                Formats.DANISH.deadline(asked.terms().deadline()))
                        + meeting(draft.planned().ofItsKind()))),
                new Heading(3, text("response.agenda.document.response"))));
        responses.of(asked, draft.kind(), draft, strategy).body().stream()
                .map(AgendaDocuments::below)
                .forEach(blocks::add);
        return blocks;
    }

    /** Who is to treat it and when, as far as that is planned. */
    private String meeting(TreatmentDetails plan) {
        String body = AgendaItems.begun(plan.body());
        LocalDate day = plan.meetingDate();
        if (body.isBlank()) {
            return "";
        }
        return " "
                + (day == null
                        ? text("response.agenda.document.treats", body)
                        : text("response.agenda.document.treats.on", body, Formats.DANISH.date(day)));
    }

    /** The response's own headings, two levels further down. */
    private static Block below(Block block) {
        return block instanceof Heading heading ? new Heading(Math.min(5, heading.level() + 2), heading.text()) : block;
    }

    /**
     * The response and what goes with it is enclosed, under its own numbers, since those who decide can't open the
     * municipality's draft; the material is public.
     */
    private RichText appendices(Asked asked, Draft draft) {
        StringBuilder html = new StringBuilder("<ul>");
        enclosed(draft.enclosures())
                .forEach(it -> html.append("<li>")
                        .append(escaped("response.agenda.document.enclosed", it))
                        .append("</li>"));
        return RichText.of(html.append("<li><a href=\"")
                .append(settings.baseUrl())
                .append("/consultations/")
                .append(asked.consultation().slug())
                .append("\">")
                .append(escaped(
                        "response.agenda.document.material",
                        asked.consultation().title()))
                .append("</a></li></ul>")
                .toString());
    }

    private List<String> enclosed(Enclosures files) {
        List<String> enclosed = new ArrayList<>(List.of(text("response.agenda.document.response")));
        if (files.document() != null) {
            enclosed.add(files.document().file().name());
        }
        int number = 0;
        for (Enclosure it : files.appendices()) {
            enclosed.add(text("response.appendix", ++number) + ": " + it.name());
        }
        return enclosed;
    }

    private String escaped(String key, Object... values) {
        return HtmlUtils.htmlEscape(text(key, values));
    }

    private RichText decision(Decision decision) {
        DecisionDetails details = decision.details();
        String day = Formats.DANISH.date(Objects.requireNonNull(details.meetingDate()));
        String held = details.itemNumber().isBlank()
                ? text("response.agenda.document.decided", day)
                : text("response.agenda.document.decided.item", day, details.itemNumber());
        return RichText.ofPlain(held + "\n\n" + details.extract());
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, key, values);
    }
}
