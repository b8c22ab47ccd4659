package dk.spor.synthesis;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a piece of an input is about, which the municipality has said of the whole only. The input itself stays as it
 * was submitted, and so what it is about is back when it is joined.
 */
@Component
public class DescribePoint {

    private final AssessmentSteps steps;
    private final PointRows rows;
    private final Consultations consultations;
    private final Strategies strategies;
    private final AboutStore store;
    private final ApplicationEventPublisher facts;

    DescribePoint(
            AssessmentSteps steps,
            PointRows rows,
            Consultations consultations,
            Strategies strategies,
            AboutStore store,
            ApplicationEventPublisher facts) {
        this.steps = steps;
        this.rows = rows;
        this.consultations = consultations;
        this.strategies = strategies;
        this.store = store;
        this.facts = facts;
    }

    /**
     * Refused for a whole input, while the piece's answer is checked or final, and when somebody else has said something
     * else meanwhile. Saying the same again changes nothing.
     *
     * @param about null for what the municipality has said of its input
     * @param seen the newest step that the actor has seen
     */
    @Transactional
    public Outcome<PointId> describe(PointId piece, @Nullable About about, long seen, Actor actor) {
        AnsweredPoint point = steps.lock(piece, actor);
        Description before = store.find(piece).orElse(null);
        if (before == null) {
            return Outcome.refused(Refusal.of("synthesis.refusal.about.whole").at("subject"));
        }
        About to = about == null ? before.submitted() : about;
        if (before.asSubmitted() == (about == null) && before.now().equals(to)) {
            return Outcome.done(piece);
        }
        List<Refusal> refusals = new ArrayList<>(steps.refusals(piece, actor));
        if (about != null) {
            refusals.addAll(about.refusals(draft(piece, actor)));
        }
        if (point.assessment() != null && point.assessment().state() != AssessmentState.DRAFT) {
            refusals.add(Refusal.of("synthesis.refusal.about.answered"));
        }
        if (before.seen() != seen) {
            refusals.add(Refusal.of("synthesis.refusal.about.meanwhile"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = steps.now();
        store.describe(piece, to, point.point().text().text(), about == null);
        store.step(piece, to, about == null, actor.by(), now);
        facts.publishEvent(new PointDescribed(actor.by(), now, piece, about == null));
        return Outcome.done(piece);
    }

    private StrategyText draft(PointId piece, Actor actor) {
        return consultations
                .find(rows.of(piece).consultation(), actor)
                .flatMap(it -> strategies.version(it.draft(), actor))
                .orElseThrow(NotFound::new);
    }
}
