package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.StandardReply;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as typed.
 *
 * @param chosen the outcome
 * @param summary of what the point says
 * @param also other points that get the same answer, each as {@link Seen#sent}
 * @param seen the point as it was read, as {@link Seen#sent}
 * @param then what to do after saving: "" stay, "next" open the next point, "send" to the check
 * @param from the standard replies that have been put into the reason
 * @param reply the one that is chosen to be put in
 * @param newReply identity of a new one that the reason becomes, made so that sending it twice adds one
 * @param replyTitle what that is called
 */
public record AssessmentForm(
        String chosen,
        @Nullable String reason,
        String summary,
        String note,
        List<String> also,
        String seen,
        @Nullable String then,
        List<String> from,
        String reply,
        @Nullable UUID newReply,
        String replyTitle) {

    private static final String INSERTED = "inserted";

    /** What a form does not send is empty; only of the reason it matters which forms have it. */
    public AssessmentForm {
        chosen = sent(chosen);
        summary = sent(summary);
        note = sent(note);
        seen = sent(seen);
        reply = sent(reply);
        replyTitle = sent(replyTitle);
        also = also == null ? List.of() : also;
        from = from == null ? List.of() : from;
    }

    /** @param origins the standard replies that the stored reason came from */
    static AssessmentForm of(AnsweredPoint point, List<ReplyVersion> origins) {
        Assessment stored = point.assessment();
        return new AssessmentForm(
                stored == null || stored.outcome() == null
                        ? ""
                        : stored.outcome().name(),
                stored == null ? "" : stored.reason().plain(),
                stored == null ? "" : stored.summary(),
                stored == null ? "" : stored.note(),
                List.of(),
                Seen.of(point).sent(),
                "",
                origins.stream().map(ReplyVersion::toString).toList(),
                "",
                null,
                "");
    }

    /** Whether it says something else than what is stored. */
    boolean isUnsaved(AnsweredPoint now) {
        Assessment stored = now.assessment();
        if (reason == null) {
            return false;
        }
        AssessmentEdit typed = edit(stored);
        return stored == null
                ? typed.outcome() != null
                        || !typed.reason().isBlank()
                        || !typed.summary().isEmpty()
                        || !typed.note().isEmpty()
                : !typed.says(stored);
    }

    /** Whether the page that it was sent from had no answer to write. */
    boolean isNothing() {
        return chosen.isEmpty() && reason == null;
    }

    /** The same with a standard reply below what was typed, unless it stands there already. */
    AssessmentForm with(StandardReply put) {
        List<String> all = Stream.concat(from.stream(), Stream.of(put.version().toString()))
                .distinct()
                .toList();
        return new AssessmentForm(
                chosen, put.below(reason()), summary, note, also, seen, INSERTED, all, reply, newReply, replyTitle);
    }

    /** The same, written over what its reader has seen since. */
    AssessmentForm over(AnsweredPoint now) {
        return new AssessmentForm(
                chosen, reason, summary, note, also, Seen.of(now).sent(), then, from, reply, newReply, replyTitle);
    }

    /** The stored reason keeps its looks where nothing was typed over it. */
    AssessmentEdit edit(@Nullable Assessment stored) {
        String typed = reason();
        return new AssessmentEdit(
                FromForm.named(AssessmentOutcome.values(), chosen),
                stored == null ? RichText.ofPlain(typed) : stored.reason().retyped(typed),
                summary.strip(),
                note.strip(),
                from.stream().flatMap(it -> ReplyVersion.read(it).stream()).toList());
    }

    @Override
    public String reason() {
        return reason == null ? "" : reason;
    }

    @Override
    public UUID newReply() {
        return newReply == null ? UUID.randomUUID() : newReply;
    }

    /** Whether this is the form after the chosen reply was put in. */
    boolean isInserted() {
        return INSERTED.equals(then);
    }

    /** What is no point as it was read is left out. */
    List<Seen> others() {
        return also.stream().flatMap(it -> Seen.read(it).stream()).toList();
    }

    /** This point as it was read; nothing of it when the form does not tell. */
    Seen seen(PointId point) {
        return Seen.read(seen).filter(it -> it.point().equals(point)).orElse(Seen.nothing(point));
    }
}
