package dk.spor.consultation.web;

import dk.spor.consultation.AnsweredSource;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Phase;
import dk.spor.consultation.TalkCard;
import dk.spor.consultation.TalkSource;
import dk.spor.consultation.Treatment;
import dk.spor.consultation.Treatments;
import dk.spor.identity.Actor;
import dk.spor.shared.Deadline;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the public page of a consultation: as it is, or as it would be. */
@Component
class OverviewPages {

    private final Consultations consultations;
    private final Strategies strategies;
    private final ObjectProvider<TalkSource> talks;
    private final AnsweredSource answers;
    private final Treatments treatments;
    private final Clock clock;

    OverviewPages(
            Consultations consultations,
            Strategies strategies,
            ObjectProvider<TalkSource> talks,
            AnsweredSource answers,
            Treatments treatments,
            Clock clock) {
        this.consultations = consultations;
        this.strategies = strategies;
        this.talks = talks;
        this.answers = answers;
        this.treatments = treatments;
        this.clock = clock;
    }

    OverviewPage now(Dossier dossier, Actor actor) {
        Instant now = clock.instant();
        Phase phase = Phase.of(dossier.consultation(), now);
        return page(dossier, phase, now, Reader.of(actor, dossier), false, actor);
    }

    /** As it would be sent out now, on the day of the opening when that is still to come. */
    OverviewPage preview(Dossier dossier, Reader reader, Actor actor) {
        ConsultationSummary sent = dossier.consultation().with(ConsultationStatus.PUBLISHED);
        Instant now = clock.instant();
        Instant then = now.isBefore(sent.opens()) ? sent.opens() : now;
        return page(dossier, Phase.of(sent, then), then, reader, true, actor);
    }

    private boolean isAnswered(Dossier dossier, Reader reader, Actor actor) {
        return reader == Reader.COORDINATOR
                && answers.answered(dossier.consultation().id()).contains(actor.organisation());
    }

    /** Until when an answer of the reader's own is taken though the general deadline has passed; null when none is. */
    private @Nullable Deadline stillUntil(Dossier dossier, Phase phase, Instant now, Reader reader, Actor actor) {
        if (phase != Phase.DEADLINE_PASSED || reader != Reader.COORDINATOR) {
            return null;
        }
        return consultations
                .terms(dossier.consultation().id(), Objects.requireNonNull(actor.organisation()))
                .filter(it -> it.refusalsToAnswer(now).isEmpty())
                .map(it -> it.until(now))
                .orElse(null);
    }

    private OverviewPage page(Dossier dossier, Phase phase, Instant now, Reader reader, boolean preview, Actor actor) {
        StrategyText draft =
                strategies.version(dossier.material().draft(), actor).orElseThrow(NotFound::new);
        List<TalkCard> cards = talks.stream()
                .flatMap(it -> it.talks(dossier.consultation(), draft).stream())
                .toList();
        boolean answered = !preview && isAnswered(dossier, reader, actor);
        Deadline still = preview ? null : stillUntil(dossier, phase, now, reader, actor);
        Treatment treatment = preview ? Treatment.UNDER_WAY : treatments.of(dossier.consultation());
        return new OverviewPage(dossier, draft, cards, phase, treatment, now, reader, answered, still, preview);
    }
}
