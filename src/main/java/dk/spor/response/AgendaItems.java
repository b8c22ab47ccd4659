package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.RichText;
import dk.spor.shared.Deadline;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a municipality has written for its agenda item, and what is proposed where it has written nothing. */
@Component
public class AgendaItems {

    private static final Locale DANISH = Formats.DANISH.locale();

    private final AgendaHeadings headings;
    private final AgendaStore store;
    private final Organisations organisations;
    private final Texts texts;

    AgendaItems(AgendaHeadings headings, AgendaStore store, Organisations organisations, Texts texts) {
        this.headings = headings;
        this.store = store;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** Each of the municipality's headings, with its text where the municipality writes it. */
    public List<AgendaText> of(Asked asked, Draft draft) {
        ResponseId id = draft.id();
        Map<String, RichText> written = id == null ? Map.of() : store.texts(id);
        return headings.of(asked.municipality().id()).stream()
                .map(it -> new AgendaText(
                        it, written.containsKey(it.field()) ? written.get(it.field()) : proposed(it, asked, draft)))
                .toList();
    }

    private RichText proposed(AgendaHeading heading, Asked asked, Draft draft) {
        return switch (heading.part()) {
            case SUMMARY, PROCESS -> RichText.ofPlain(proposal(heading.part(), asked, draft));
            case RECOMMENDATION -> RichText.ofPlain(recommendation(heading, asked, draft));
            case ECONOMY, OWN, COMPETENCE, CASE, APPENDICES, DECISION -> RichText.EMPTY;
        };
    }

    /** A heading may already have the words with which it opens. */
    private String recommendation(AgendaHeading heading, Asked asked, Draft draft) {
        String opening = texts.text(DANISH, "response.agenda.proposal.opening");
        String points = proposal(heading.part(), asked, draft);
        return bare(heading.heading()).startsWith(bare(opening)) ? points : opening + "\n\n" + points;
    }

    /** For comparison: some put a comma there and some do not. */
    private static String bare(String words) {
        return words.replace(",", "").toLowerCase(DANISH);
    }

    /** As the words stand at the beginning of a sentence. */
    static String begun(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(DANISH) + words.substring(first);
    }

    /** On the day of the deadline the response is sent before the meeting, to be on the safe side. */
    private String proposal(AgendaPart part, Asked asked, Draft draft) {
        ConsultationSummary consultation = asked.consultation();
        TreatmentDetails plan = draft.planned().ofItsKind();
        LocalDate meeting = plan.meetingDate();
        Deadline deadline = asked.terms().deadline();
        boolean afterwards =
                meeting != null && !meeting.isBefore(deadline.local().toLocalDate());
        return texts.text(
                DANISH,
                "response.agenda.proposal." + part + (afterwards ? ".afterwards" : ""),
                organisations.find(consultation.association()).orElseThrow().name(),
                consultation.title(),
                asked.municipality().name(),
                Formats.DANISH.deadline(deadline),
                plan.body().isBlank() ? texts.text(DANISH, "response.agenda.someBody") : begun(plan.body()),
                meeting == null ? "" : Formats.DANISH.date(meeting));
    }
}
