package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was done to many points, of each as far as nobody has changed it since. */
@Component
public class TakeBackMany {

    private final Readable readable;
    private final BulkStore store;
    private final BulkUndoStore undoing;
    private final BulkLocks locks;
    private final TagStore tags;
    private final TakeBackOne one;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TakeBackMany(
            Readable readable,
            BulkStore store,
            BulkUndoStore undoing,
            BulkLocks locks,
            TagStore tags,
            TakeBackOne one,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.readable = readable;
        this.store = store;
        this.undoing = undoing;
        this.locks = locks;
        this.tags = tags;
        this.one = one;
        this.clock = clock;
        this.facts = facts;
    }

    /** Refused the second time. What could not be taken back is remembered. */
    @Transactional
    public Outcome<BulkId> takeBack(BulkId id, ConsultationId consultation, Actor actor) {
        ConsultationSummary here = readable.consultation(consultation, actor).orElseThrow(NotFound::new);
        locks.bulk(id);
        BulkDeed deed = store.deed(id, consultation).orElseThrow(NotFound::new);
        List<Refusal> refusals = Readable.refusalsToTreat(here);
        if (refusals.isEmpty() && store.event(id).undone() != null) {
            refusals = List.of(Refusal.of("synthesis.refusal.bulk.undone"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<BulkItem> items = store.items(id).stream()
                .filter(it -> it.fate() == BulkFate.DONE)
                .toList();
        Map<PointId, LockedPoint> locked =
                locks.points(consultation, items.stream().map(BulkItem::point).toList(), deed, actor);
        TagTree tree = tags.tree(consultation);
        Instant now = clock.instant();
        undoing.begin(id, actor, now);
        int restored = 0;
        for (BulkItem item : items) {
            LockedPoint point = Objects.requireNonNull(locked.get(item.point()));
            BulkFate fate = one.takeBack(deed, item, point, tree, actor);
            undoing.add(id, item.point(), fate, fate == BulkFate.DONE ? revision(deed, point.now()) : 0);
            restored += fate == BulkFate.DONE ? 1 : 0;
        }
        facts.publishEvent(new PointsChangedBack(actor.by(), now, id, restored));
        return Outcome.done(id);
    }

    /** Of the answer that has just been taken back; 0 where the deed is no answer. */
    private static int revision(BulkDeed deed, @Nullable AnsweredPoint before) {
        return deed instanceof BulkDeed.Answer && before != null && before.assessment() != null
                ? before.assessment().revision() + 1
                : 0;
    }
}
