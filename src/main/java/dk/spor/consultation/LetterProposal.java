package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Deadline;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the consultation letter from what has been set up, under the headings such a letter has, in Danish. */
@Component
class LetterProposal {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final Texts texts;
    private final Organisations organisations;

    LetterProposal(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    /** As it is typed: a line that begins with "#" is a heading. */
    String of(Consultation consultation, Material material, StrategyText draft) {
        return Stream.of(
                        section("background", material.texts().background().plain()),
                        section("draft", draft(consultation.association(), material, draft)),
                        section("questions", text("questions.body"), questions(material.texts())),
                        section("process", process(material.process())),
                        section("deadline", deadline(consultation)),
                        section("treatment", material.texts().treatmentRule().plain(), text("treatment.body")),
                        section(
                                "publication",
                                material.texts().publicationRule().plain(),
                                text("seal." + consultation.rules().seal())),
                        section("contact", contact(consultation.rules().contact())),
                        section("appendices", text("appendices.body")))
                .collect(Collectors.joining("\n\n"));
    }

    private String section(String heading, String... paragraphs) {
        return Stream.concat(Stream.of("# " + text(heading)), Stream.of(paragraphs))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String draft(OrganisationId association, Material material, StrategyText draft) {
        String name = organisations.find(association).orElseThrow().name();
        String tracks = draft.tracks().stream()
                .map(it -> it.number() + ". " + it.title())
                .collect(Collectors.joining("\n"));
        return text("draft.body", name, material.texts().title(), draft.tracks().size()) + "\n\n" + tracks + "\n\n"
                + material.texts().purpose().plain();
    }

    private static String questions(MaterialTexts texts) {
        return IntStream.range(0, texts.questions().size())
                .mapToObj(it -> (it + 1) + ". " + texts.questions().get(it))
                .collect(Collectors.joining("\n"));
    }

    private static String process(List<ProcessStep> steps) {
        return steps.stream()
                .map(it -> "- " + (it.period().isBlank() ? Formats.DANISH.date(it.day()) : it.period()) + ": "
                        + it.title())
                .collect(Collectors.joining("\n"));
    }

    private String deadline(Consultation consultation) {
        LengthRule length = consultation.rules().length();
        Deadline deadline = new Deadline(consultation.period().deadline());
        return text(
                length.binding() ? "deadline.binding" : "deadline.advisory",
                Formats.DANISH.deadline(deadline),
                length.pages());
    }

    private String contact(Contact contact) {
        return text("contact.body", contact.function(), contact.email(), contact.telephone());
    }

    private String text(String key, Object... values) {
        return texts.text(DANISH, "consultation.letter." + key, values);
    }
}
