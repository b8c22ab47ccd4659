package dk.spor.synthesis.web;

import dk.spor.rendering.RichText;
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
 */
public record AssessmentForm(
        @Nullable String chosen,
        @Nullable String reason,
        @Nullable String note,
        @Nullable List<String> also,
        @Nullable Integer seen,
        @Nullable String then) {

    private static final Pattern POINT = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    static AssessmentForm of(@Nullable Assessment stored) {
        return stored == null
                ? new AssessmentForm("", "", "", List.of(), 0, "")
                : new AssessmentForm(
                        stored.outcome() == null ? "" : stored.outcome().name(),
                        stored.reason().plain(),
                        stored.note(),
                        List.of(),
                        stored.revision(),
                        "");
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
                note().strip());
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

    int revision() {
        return seen == null ? 0 : seen;
    }
}
