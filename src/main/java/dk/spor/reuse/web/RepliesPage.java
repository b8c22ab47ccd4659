package dk.spor.reuse.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.reuse.ReplyDesk;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Excerpt;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The standard replies of a consultation, and room for a new one.
 *
 * @param counts in how many answers each is used
 * @param form the new one as typed
 */
public record RepliesPage(
        ConsultationSummary consultation,
        List<StandardReply> replies,
        Map<ReplyId, Integer> counts,
        ReplyForm form,
        Errors errors)
        implements Page {

    private static final int EXCERPT = 140;

    static String address(ConsultationSummary consultation) {
        return "/consultations/" + consultation.slug() + "/reasons";
    }

    public String address() {
        return address(consultation);
    }

    public boolean mayWrite() {
        return ReplyDesk.refusals(consultation).isEmpty();
    }

    public List<StandardReply> inUse() {
        return replies.stream().filter(StandardReply::isInUse).toList();
    }

    public List<StandardReply> withdrawn() {
        return replies.stream().filter(it -> !it.isInUse()).toList();
    }

    public int count(StandardReply reply) {
        return Objects.requireNonNull(counts.getOrDefault(reply.id(), 0));
    }

    /** Its first words. */
    public String excerpt(StandardReply reply) {
        return Excerpt.of(reply.text().text(), EXCERPT);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
