package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something more in a thread, resolved or not. */
@Component
class Reply {

    private final CommentRoom room;
    private final RemarkStore remarks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Reply(CommentRoom room, RemarkStore remarks, Clock clock, ApplicationEventPublisher facts) {
        this.room = room;
        this.remarks = remarks;
        this.clock = clock;
        this.facts = facts;
    }

    /** Sent twice it is said once. */
    @Transactional
    public Outcome<RemarkId> reply(RemarkId id, ThreadId thread, CommentSubject subject, String typed, Actor actor) {
        room.thread(thread, subject, actor);
        PersonId person = room.enter(subject, actor);
        String words = CommentRoom.normal(typed);
        List<Refusal> refusals = CommentRoom.refusals(words);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        if (remarks.insert(id, thread, words, person, now)) {
            facts.publishEvent(new CommentWritten(actor.by(), now, thread, id));
        } else if (!room.own(id, subject, actor).thread().equals(thread)) {
            throw new NotFound();
        }
        return Outcome.done(id);
    }
}
