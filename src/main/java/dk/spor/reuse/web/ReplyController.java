package dk.spor.reuse.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.SaveReply;
import dk.spor.reuse.StandardReply;
import dk.spor.reuse.WithdrawReply;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The standard replies of a consultation: writing them, changing them, taking them out of use, seeing where they are. */
@Controller
@RequestMapping("/consultations/{slug}/reasons")
class ReplyController {

    private final ReplyPages pages;
    private final SaveReply saving;
    private final WithdrawReply withdrawing;

    ReplyController(ReplyPages pages, SaveReply saving, WithdrawReply withdrawing) {
        this.pages = pages;
        this.saving = saving;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    RepliesPage all(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.all(pages.consultation(slug, actor), ReplyForm.fresh(), Errors.NONE, actor);
    }

    @PostMapping
    Object add(@PathVariable String slug, @ModelAttribute ReplyForm sent, @SignedIn Actor actor) {
        ConsultationSummary consultation = pages.consultation(slug, actor);
        ReplyForm form = sent.identified();
        return saving.save(consultation.id(), new ReplyId(form.id()), form.edit(null), 0, actor)
                .<Object>fold(
                        done -> SeeOther.to(RepliesPage.address(consultation)).saying("reuse.said.saved"),
                        refusals -> pages.all(consultation, form, new Errors(refusals), actor));
    }

    @GetMapping("/{reply}")
    ReplyPage one(@PathVariable String slug, @PathVariable UUID reply, @SignedIn Actor actor) {
        return pages.one(pages.consultation(slug, actor), new ReplyId(reply), null, Errors.NONE, actor);
    }

    @PostMapping("/{reply}")
    Object change(
            @PathVariable String slug,
            @PathVariable UUID reply,
            @ModelAttribute ReplyForm form,
            @SignedIn Actor actor) {
        ConsultationSummary consultation = pages.consultation(slug, actor);
        StandardReply stored = pages.reply(consultation, new ReplyId(reply), actor);
        return saving.save(consultation.id(), stored.id(), form.edit(stored), form.revision(), actor)
                .<Object>fold(
                        done -> SeeOther.to(RepliesPage.address(consultation) + "/" + reply)
                                .saying("reuse.said.saved"),
                        refusals -> pages.one(consultation, stored.id(), form, new Errors(refusals), actor));
    }

    @PostMapping("/{reply}/withdrawal")
    Object withdraw(
            @PathVariable String slug,
            @PathVariable UUID reply,
            @RequestParam(defaultValue = "0") int seen,
            @SignedIn Actor actor) {
        ConsultationSummary consultation = pages.consultation(slug, actor);
        ReplyId id = pages.reply(consultation, new ReplyId(reply), actor).id();
        return withdrawing
                .withdraw(consultation.id(), id, seen, actor)
                .<Object>fold(
                        done -> SeeOther.to(RepliesPage.address(consultation) + "/" + reply)
                                .saying("reuse.said.withdrawn"),
                        refusals -> pages.one(consultation, id, null, new Errors(refusals), actor));
    }
}
