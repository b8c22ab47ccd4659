package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a thread about some words of a text, tied to them as the text stands. */
@Component
class OpenThread {

    private final CommentRoom room;
    private final ThreadStore threads;
    private final RemarkStore remarks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    OpenThread(
            CommentRoom room, ThreadStore threads, RemarkStore remarks, Clock clock, ApplicationEventPublisher facts) {
        this.room = room;
        this.threads = threads;
        this.remarks = remarks;
        this.clock = clock;
        this.facts = facts;
    }

    /** Sent twice it is begun once. */
    @Transactional
    public Outcome<ThreadId> open(
            ThreadId id,
            CommentSubject subject,
            List<CommentedText> texts,
            String sentence,
            String typed,
            Actor actor) {
        PersonId person = room.enter(subject, actor);
        String words = CommentRoom.normal(typed);
        Optional<Anchor> anchor = anchor(texts, sentence);
        List<Refusal> refusals = new ArrayList<>(CommentRoom.refusals(words));
        if (anchor.isEmpty()) {
            refusals.add(0, Refusal.of("comment.refusal.sentence").at("sentence"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        RemarkId remark = new RemarkId(id.value());
        if (threads.insert(id, subject, anchor.get())) {
            remarks.insert(remark, id, words, person, now);
            facts.publishEvent(new CommentWritten(actor.by(), now, id, remark));
        } else {
            room.thread(id, subject, actor);
        }
        return Outcome.done(id);
    }

    private static Optional<Anchor> anchor(List<CommentedText> texts, String sentence) {
        return Chosen.read(InputText.normal(sentence))
                .filter(it -> !it.quote().isBlank())
                .flatMap(chosen -> texts.stream()
                        .filter(it -> it.field().equals(chosen.field()))
                        .findFirst()
                        .flatMap(it -> Anchoring.find(Anchor.near(chosen), it.text())
                                .map(span -> Anchor.of(chosen.field(), it.text(), span))));
    }
}
