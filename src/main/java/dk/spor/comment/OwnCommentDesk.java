package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@link CommentDesk} by the room's verbs. */
@Component
class OwnCommentDesk implements CommentDesk {

    private final OpenThread opening;
    private final Reply replying;
    private final RewordRemark rewording;
    private final TakeBackRemark takingBack;
    private final SettleThread settling;

    OwnCommentDesk(
            OpenThread opening,
            Reply replying,
            RewordRemark rewording,
            TakeBackRemark takingBack,
            SettleThread settling) {
        this.opening = opening;
        this.replying = replying;
        this.rewording = rewording;
        this.takingBack = takingBack;
        this.settling = settling;
    }

    @Override
    public Outcome<ThreadId> open(
            ThreadId id,
            CommentSubject subject,
            List<CommentedText> texts,
            String sentence,
            String words,
            Actor actor) {
        return opening.open(id, subject, texts, sentence, words, actor);
    }

    @Override
    public Outcome<RemarkId> reply(RemarkId id, ThreadId thread, CommentSubject subject, String words, Actor actor) {
        return replying.reply(id, thread, subject, words, actor);
    }

    @Override
    public Outcome<RemarkId> reword(RemarkId id, CommentSubject subject, String words, Actor actor) {
        return rewording.reword(id, subject, words, actor);
    }

    @Override
    public Outcome<RemarkId> takeBack(RemarkId id, CommentSubject subject, Actor actor) {
        return takingBack.takeBack(id, subject, actor);
    }

    @Override
    public Outcome<ThreadId> settle(ThreadId id, CommentSubject subject, ThreadState to, Actor actor) {
        return settling.settle(id, subject, to, actor);
    }
}
