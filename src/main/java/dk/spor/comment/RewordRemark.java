package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says an own remark in other words; the earlier ones can still be read. */
@Component
class RewordRemark {

    private final CommentRoom room;
    private final RemarkStore remarks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    RewordRemark(CommentRoom room, RemarkStore remarks, Clock clock, ApplicationEventPublisher facts) {
        this.room = room;
        this.remarks = remarks;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    public Outcome<RemarkId> reword(RemarkId id, CommentSubject subject, String typed, Actor actor) {
        RemarkStore.Row remark = room.own(id, subject, actor);
        String words = CommentRoom.normal(typed);
        List<Refusal> refusals = CommentRoom.refusals(words);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        if (!words.equals(remark.words())) {
            if (!remarks.reword(id, remark.number(), words, now)) {
                return Outcome.refused(Refusal.of("comment.refusal.reworded"));
            }
            facts.publishEvent(new CommentReworded(actor.by(), now, remark.thread(), id));
        }
        return Outcome.done(id);
    }
}
