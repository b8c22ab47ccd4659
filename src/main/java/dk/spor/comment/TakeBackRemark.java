package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an own remark back: nobody reads it any longer, but that there was one stays. */
@Component
class TakeBackRemark {

    private final CommentRoom room;
    private final RemarkStore remarks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TakeBackRemark(CommentRoom room, RemarkStore remarks, Clock clock, ApplicationEventPublisher facts) {
        this.room = room;
        this.remarks = remarks;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    public Outcome<RemarkId> takeBack(RemarkId id, CommentSubject subject, Actor actor) {
        RemarkStore.Row remark = room.own(id, subject, actor);
        Instant now = clock.instant();
        if (!remarks.reword(id, remark.number(), null, now)) {
            return Outcome.refused(Refusal.of("comment.refusal.reworded"));
        }
        facts.publishEvent(new CommentTakenBack(actor.by(), now, remark.thread(), id));
        return Outcome.done(id);
    }
}
