package dk.spor.response.web;

import dk.spor.comment.CommentDesk;
import dk.spor.comment.ThreadId;
import dk.spor.comment.Unsent;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.InputComments;
import dk.spor.response.InputId;
import dk.spor.response.web.CommentPages.Sent;
import dk.spor.shared.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what colleagues say about an input, and begins threads. */
@Controller
class CommentController {

    private final ResponsePages responses;
    private final CommentPages pages;
    private final InputComments comments;
    private final CommentDesk desk;

    CommentController(ResponsePages responses, CommentPages pages, InputComments comments, CommentDesk desk) {
        this.responses = responses;
        this.pages = pages;
        this.comments = comments;
        this.desk = desk;
    }

    @GetMapping("/consultations/{slug}/response/inputs/{id}/comments")
    CommentsPage comments(@PathVariable String slug, @PathVariable UUID id, @SignedIn Actor actor) {
        return pages.page(responses.asked(slug, actor), new InputId(id), Unsent.NOTHING, actor);
    }

    @PostMapping("/consultations/{slug}/response/inputs/{id}/comments")
    Object open(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam(defaultValue = "") String sentence,
            @RequestParam(defaultValue = "") String comment,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        InputId input = new InputId(id);
        ThreadId thread = new ThreadId(key == null ? UUID.randomUUID() : key);
        Outcome<ThreadId> opened = desk.open(
                thread, comments.subject(asked, input), comments.texts(asked, input), sentence, comment, actor);
        return pages.answer(
                asked,
                input,
                "k-" + thread,
                "comment.said.written",
                opened,
                new Sent(Unsent.NEW, comment, sentence),
                actor);
    }
}
