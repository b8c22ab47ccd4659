package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.RichText;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.WorkingDays;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a new consultation begins with: a proposal for everything that has a usual answer. */
@Component
class ConsultationProposal {

    private static final LengthRule USUAL_LENGTH = new LengthRule(2, false);

    private final Organisations organisations;
    private final Texts texts;
    private final Clock clock;

    ConsultationProposal(Organisations organisations, Texts texts, Clock clock) {
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    MaterialTexts texts(String title) {
        return new MaterialTexts(
                title, "", RichText.EMPTY, RichText.EMPTY, List.of(), text("treatmentRule"), text("publicationRule"));
    }

    /** Eight weeks for all members, from the next working day. */
    Consultation of(OrganisationId association, MaterialTexts texts, StrategyVersionId draft, String slug) {
        LocalDate opens = WorkingDays.onOrAfter(Copenhagen.day(clock.instant()).plusDays(1));
        LocalDate deadline = WorkingDays.onOrAfter(opens.plusWeeks(Period.WEEKS_FOR_POLITICAL_TREATMENT));
        return new Consultation(
                new ConsultationId(UUID.randomUUID()),
                association,
                slug,
                ConsultationStatus.TABLE.start(),
                new Period(opens.atTime(9, 0), deadline.atTime(10, 0), ""),
                new Rules(Seal.UNTIL_DEADLINE, USUAL_LENGTH, new Contact("", "", ""), "", ""),
                List.of(new Material(1, texts, "", List.of(), draft, null, "")),
                members(association, opens),
                List.of());
    }

    private Set<OrganisationId> members(OrganisationId association, LocalDate day) {
        return organisations.membersOf(association, day).stream()
                .map(it -> it.organisation().id())
                .collect(Collectors.toSet());
    }

    private RichText text(String key) {
        return RichText.ofPlain(texts.text(Formats.DANISH.locale(), "consultation.proposal." + key));
    }
}
