package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Formats;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing before a consultation can be sent out: the list of the check page, and the guard of the deed. */
@Component
class Publication {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Strategies strategies;
    private final StrategyDrafts drafts;
    private final LetterProposal proposal;
    private final Clock clock;

    Publication(Strategies strategies, StrategyDrafts drafts, LetterProposal proposal, Clock clock) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.proposal = proposal;
        this.clock = clock;
    }

    /** What is being written is the whole consultation, or a correction of what was sent out. */
    List<Refusal> refusals(Consultation consultation, Actor actor) {
        Material material = consultation.newest();
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.PUBLISH, actor));
        refusals.addAll(
                consultation.status() == ConsultationStatus.DRAFT
                        ? consultation.refusalsToPublish(clock.instant())
                        : material.texts().refusalsToPublish());
        drafts.refusalsToFreeze(material.draft(), actor).forEach(it -> refusals.add(it.at("draft")));
        if (!namesADeadline(letter(consultation, material, actor), consultation)) {
            refusals.add(
                    Refusal.of("consultation.refusal.letterWithoutDeadline").at("letter"));
        }
        return refusals;
    }

    /** The letter as it will be sent: the one that was written, else the proposal. */
    String letter(Consultation consultation, Material material, Actor actor) {
        StrategyText draft = strategies.version(material.draft(), actor).orElseThrow();
        return material.letter().isBlank() ? proposal.of(consultation, material, draft) : material.letter();
    }

    /** The one first announced, or the one that holds now. */
    private static boolean namesADeadline(String letter, Consultation consultation) {
        return names(letter, consultation.period().deadline())
                || names(letter, consultation.generalDeadline().local());
    }

    private static boolean names(String letter, LocalDateTime deadline) {
        return letter.contains(Formats.DANISH.date(deadline.toLocalDate())) && letter.contains(deadline.format(TIME));
    }
}
