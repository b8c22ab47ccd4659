package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.InputText;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The door of every deed: lets in who may comment on the subject, and to that subject's threads only. */
@Component
class CommentRoom {

    private final ThreadStore threads;
    private final RemarkStore remarks;

    CommentRoom(ThreadStore threads, RemarkStore remarks) {
        this.threads = threads;
        this.remarks = remarks;
    }

    PersonId enter(CommentSubject subject, Actor actor) {
        if (!CommentPolicy.allows(CommentAction.COMMENT, actor, subject.organisation())) {
            throw new NotFound();
        }
        return Objects.requireNonNull(actor.person());
    }

    ThreadStore.Row thread(ThreadId id, CommentSubject subject, Actor actor) {
        enter(subject, actor);
        return threads.find(id).filter(it -> it.subject().equals(subject)).orElseThrow(NotFound::new);
    }

    /** The actor's own remark, if it still stands. */
    RemarkStore.Row own(RemarkId id, CommentSubject subject, Actor actor) {
        PersonId person = enter(subject, actor);
        RemarkStore.Row remark = remarks.find(id)
                .filter(it -> it.person().equals(person))
                .filter(it -> it.words() != null)
                .orElseThrow(NotFound::new);
        thread(remark.thread(), subject, actor);
        return remark;
    }

    static String normal(String words) {
        return InputText.normal(words).strip();
    }

    static List<Refusal> refusals(String words) {
        int length = words.codePointCount(0, words.length());
        if (length == 0) {
            return List.of(Refusal.of("comment.refusal.empty"));
        }
        return length > CommentDesk.LONGEST
                ? List.of(Refusal.of("comment.refusal.tooLong", length, CommentDesk.LONGEST))
                : List.of();
    }
}
