package dk.spor.synthesis.web;

import dk.spor.rendering.RichText;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.StandardReply;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as typed.
 *
 * @param chosen the outcome
 * @param also other points that get the same answer, each as "id:revision"
 * @param seen the revision that it was written over
 * @param then what to do after saving: "" stay, "next" open the next point, "send" to the check
 * @param from the standard replies that have been put into the reason
 * @param reply the one that is chosen to be put in
 * @param newReply identity of a new one that the reason becomes, made so that sending it twice adds one
 * @param replyTitle what that is called
 */
public record AssessmentForm(
        @Nullable String chosen,
        @Nullable String reason,
        @Nullable String note,
        @Nullable List<String> also,
        @Nullable Integer seen,
        @Nullable String then,
        @Nullable List<String> from,
        @Nullable String reply,
        @Nullable UUID newReply,
        @Nullable String replyTitle) {

    private static final String INSERTED = "inserted";
    private static final Pattern POINT = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    /** @param origins the standard replies that the stored reason came from */
    static AssessmentForm of(@Nullable Assessment stored, List<ReplyVersion> origins) {
        List<String> from = origins.stream().map(ReplyVersion::toString).toList();
        return stored == null
                ? new AssessmentForm("", "", "", List.of(), 0, "", from, "", null, "")
                : new AssessmentForm(
                        stored.outcome() == null ? "" : stored.outcome().name(),
                        stored.reason().plain(),
                        stored.note(),
                        List.of(),
                        stored.revision(),
                        "",
                        from,
                        "",
                        null,
                        "");
    }

    /** The same with a standard reply below what was typed, unless it stands there already. */
    AssessmentForm with(StandardReply put) {
        List<String> all = Stream.concat(
                        from().stream(), Stream.of(put.version().toString()))
                .distinct()
                .toList();
        return new AssessmentForm(
                chosen, put.below(reason()), note, also, seen, INSERTED, all, reply, newReply, replyTitle);
    }

    /** The same, written over what has just been saved. */
    AssessmentForm over(@Nullable Assessment saved) {
        int revision = saved == null ? 0 : saved.revision();
        return new AssessmentForm(chosen, reason, note, also, revision, then, from, reply, newReply, replyTitle);
    }

    /** The stored reason keeps its looks where nothing was typed over it. */
    AssessmentEdit edit(@Nullable Assessment stored) {
        String typed = reason();
        return new AssessmentEdit(
                Stream.of(AssessmentOutcome.values())
                        .filter(it -> it.name().equals(chosen))
                        .findFirst()
                        .orElse(null),
                stored == null ? RichText.ofPlain(typed) : stored.reason().retyped(typed),
                note().strip(),
                from().stream().flatMap(it -> ReplyVersion.read(it).stream()).toList());
    }

    @Override
    public String chosen() {
        return chosen == null ? "" : chosen;
    }

    @Override
    public String reason() {
        return reason == null ? "" : reason;
    }

    @Override
    public String note() {
        return note == null ? "" : note;
    }

    @Override
    public List<String> also() {
        return also == null ? List.of() : also;
    }

    /** What is no point with a revision is left out. */
    List<Seen> others() {
        return also().stream()
                .map(POINT::matcher)
                .filter(Matcher::matches)
                .map(it -> new Seen(new PointId(UUID.fromString(it.group(1))), Integer.parseInt(it.group(2))))
                .toList();
    }

    @Override
    public List<String> from() {
        return from == null ? List.of() : from;
    }

    @Override
    public String reply() {
        return reply == null ? "" : reply;
    }

    @Override
    public UUID newReply() {
        return newReply == null ? UUID.randomUUID() : newReply;
    }

    @Override
    public String replyTitle() {
        return replyTitle == null ? "" : replyTitle;
    }

    /** Whether this is the form after the chosen reply was put in. */
    boolean isInserted() {
        return INSERTED.equals(then);
    }

    int revision() {
        return seen == null ? 0 : seen;
    }
}
