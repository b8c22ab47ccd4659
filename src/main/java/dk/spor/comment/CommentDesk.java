package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import java.util.List;

/** What other rooms let people do with comments; for whoever may not, nothing is there. */
public interface CommentDesk {

    /** The most characters that a comment may have. */
    int LONGEST = 2_000;

    /**
     * Begins a thread about some words.
     *
     * @param sentence the words, as {@link Chosen} writes them
     */
    Outcome<ThreadId> open(
            ThreadId id, CommentSubject subject, List<CommentedText> texts, String sentence, String words, Actor actor);

    Outcome<RemarkId> reply(RemarkId id, ThreadId thread, CommentSubject subject, String words, Actor actor);

    /** Says one's own remark in other words. */
    Outcome<RemarkId> reword(RemarkId id, CommentSubject subject, String words, Actor actor);

    /** Takes one's own remark back: that there was one stays. */
    Outcome<RemarkId> takeBack(RemarkId id, CommentSubject subject, Actor actor);

    /** Resolves a thread or opens it again; what it is already is done. */
    Outcome<ThreadId> settle(ThreadId id, CommentSubject subject, ThreadState to, Actor actor);
}
