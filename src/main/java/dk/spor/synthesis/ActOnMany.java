package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing to many points, and keeps what it needs to tell that and to take it back. */
@Component
public class ActOnMany {

    private final Readable readable;
    private final CaseWorkers workers;
    private final BulkStore store;
    private final BulkLocks locks;
    private final TagStore tags;
    private final ActOnOne one;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ActOnMany(
            Readable readable,
            CaseWorkers workers,
            BulkStore store,
            BulkLocks locks,
            TagStore tags,
            ActOnOne one,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.readable = readable;
        this.workers = workers;
        this.store = store;
        this.locks = locks;
        this.tags = tags;
        this.one = one;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Leaves alone, and remembers, those that somebody has changed since they were shown, and answers that are no drafts.
     *
     * @param id made with the form, so that sending it twice does it once
     */
    @Transactional
    public Outcome<BulkId> act(
            BulkId id, ConsultationId consultation, Collection<Chosen> chosen, BulkDeed deed, Actor actor) {
        List<Refusal> refusals = refusals(consultation, chosen, deed, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Map<UUID, Chosen> inOrder = new TreeMap<>();
        chosen.forEach(it -> inOrder.put(it.point().value(), it));
        Set<PointId> points =
                Set.copyOf(inOrder.keySet().stream().map(PointId::new).toList());
        locks.bulk(id);
        if (store.repeats(id, consultation, deed, points, actor)) {
            return Outcome.done(id);
        }
        Map<PointId, LockedPoint> locked = locks.points(consultation, points, deed, actor);
        TagTree tree = tags.tree(consultation);
        if (deed instanceof BulkDeed.Mark mark && mark.now(tree).isEmpty()) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        BulkId kept = store.begin(id, consultation, deed, actor, now);
        int changed = 0;
        for (Chosen it : inOrder.values()) {
            BulkItem item = one.act(it, Objects.requireNonNull(locked.get(it.point())), deed, tree, actor);
            store.add(kept, item);
            changed += item.fate() == BulkFate.DONE ? 1 : 0;
        }
        facts.publishEvent(new PointsChangedTogether(actor.by(), now, kept, deed.kind(), changed));
        return Outcome.done(kept);
    }

    private List<Refusal> refusals(ConsultationId consultation, Collection<Chosen> chosen, BulkDeed deed, Actor actor) {
        ConsultationSummary here = readable.consultation(consultation, actor).orElseThrow(NotFound::new);
        List<Refusal> refusals = new ArrayList<>(Readable.refusalsToTreat(here));
        if (chosen.isEmpty()) {
            refusals.add(Refusal.of("synthesis.refusal.bulk.none").at("all"));
        }
        refusals.addAll(deed.refusals(workers.of(actor)));
        return refusals;
    }
}
