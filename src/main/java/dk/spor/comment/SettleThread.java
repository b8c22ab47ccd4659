package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Resolves a thread, or opens it again. */
@Component
class SettleThread {

    private final CommentRoom room;
    private final ThreadStore threads;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SettleThread(CommentRoom room, ThreadStore threads, Clock clock, ApplicationEventPublisher facts) {
        this.room = room;
        this.threads = threads;
        this.clock = clock;
        this.facts = facts;
    }

    /** What it is already is done, whoever did it. */
    @Transactional
    public Outcome<ThreadId> settle(ThreadId id, CommentSubject subject, ThreadState to, Actor actor) {
        ThreadStore.Row thread = room.thread(id, subject, actor);
        PersonId person = room.enter(subject, actor);
        Instant now = clock.instant();
        if (ThreadState.TABLE.allows(thread.state(), to) && threads.step(thread, to, person, now)) {
            facts.publishEvent(new ThreadSettled(actor.by(), now, id, to));
        }
        return Outcome.done(id);
    }
}
