package dk.spor.response.web;

import dk.spor.comment.CommentDesk;
import dk.spor.comment.CommentSubject;
import dk.spor.comment.RemarkId;
import dk.spor.comment.ThreadId;
import dk.spor.comment.ThreadState;
import dk.spor.comment.Unsent;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.InputComments;
import dk.spor.response.InputId;
import dk.spor.response.web.CommentPages.Sent;
import dk.spor.shared.Outcome;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Goes on with a thread: replies, rewords and takes back, resolves and opens again. */
@Controller
@RequestMapping("/consultations/{slug}/response/inputs/{id}/comments/{thread}")
class ThreadController {

    private final ResponsePages responses;
    private final CommentPages pages;
    private final InputComments comments;
    private final CommentDesk desk;

    ThreadController(ResponsePages responses, CommentPages pages, InputComments comments, CommentDesk desk) {
        this.responses = responses;
        this.pages = pages;
        this.comments = comments;
        this.desk = desk;
    }

    /** Where a form of a thread was sent from. */
    record At(String slug, UUID id, UUID thread) {}

    @PostMapping("/replies")
    Object reply(
            At at,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "") String comment,
            @SignedIn Actor actor) {
        RemarkId remark = new RemarkId(key == null ? UUID.randomUUID() : key);
        Sent sent = new Sent(Unsent.reply(at.thread().toString()), comment, "");
        return answer(
                at,
                "comment.said.replied",
                sent,
                subject -> desk.reply(remark, new ThreadId(at.thread()), subject, comment, actor),
                actor);
    }

    @PostMapping("/remarks/{remark}")
    Object reword(
            At at, @PathVariable UUID remark, @RequestParam(defaultValue = "") String comment, @SignedIn Actor actor) {
        return answer(
                at,
                "comment.said.reworded",
                new Sent(remark.toString(), comment, ""),
                subject -> desk.reword(new RemarkId(remark), subject, comment, actor),
                actor);
    }

    @PostMapping("/remarks/{remark}/removal")
    Object takeBack(At at, @PathVariable UUID remark, @SignedIn Actor actor) {
        return answer(
                at,
                "comment.said.takenBack",
                new Sent(remark.toString(), "", ""),
                subject -> desk.takeBack(new RemarkId(remark), subject, actor),
                actor);
    }

    @PostMapping("/resolution")
    Object resolve(At at, @SignedIn Actor actor) {
        return settle(at, ThreadState.RESOLVED, "comment.said.resolved", actor);
    }

    @PostMapping("/reopening")
    Object reopen(At at, @SignedIn Actor actor) {
        return settle(at, ThreadState.OPEN, "comment.said.reopened", actor);
    }

    private Object settle(At at, ThreadState to, String said, Actor actor) {
        return answer(
                at,
                said,
                new Sent("", "", ""),
                subject -> desk.settle(new ThreadId(at.thread()), subject, to, actor),
                actor);
    }

    private Object answer(At at, String said, Sent sent, Function<CommentSubject, Outcome<?>> deed, Actor actor) {
        Asked asked = responses.asked(at.slug(), actor);
        InputId input = new InputId(at.id());
        Outcome<?> done = deed.apply(comments.subject(asked, input));
        return pages.answer(asked, input, "k-" + at.thread(), said, done, sent, actor);
    }
}
