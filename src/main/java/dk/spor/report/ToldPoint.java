package dk.spor.report;

import dk.spor.rendering.RichText;
import dk.spor.synthesis.AssessmentOutcome;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point as the report tells it, in words that stand by themselves, so that they can be kept as they are. It has no
 * place for internal notes.
 *
 * @param point whose identity
 * @param label how it is cited: "VIB-3"
 * @param organisation the identity of the municipality
 * @param treatment how the response that it stands in was treated, and what else is said of it
 * @param provisional whether that response has a reservation that is not resolved
 * @param section key of the section that it stands in
 * @param place what it is about, short: "Spor 2: Grøn vækst"
 * @param about the same within its section: "støtter sporet"
 * @param quote the wording of a paragraph that is no longer in the draft; empty when it can be looked up there
 * @param quoted where that stood
 * @param summary of what it says, plain, which is printed instead of its words; empty while there is none
 * @param outcome name of the outcome; null while there is none
 * @param outcomeWord the same in Danish; empty while there is none
 * @param reason what the secretariat answers; HTML of a {@link RichText}, as are text, justification and quote
 * @param recommendation what is recommended with that outcome; empty while there is none
 * @param stage what is still to be done with the answer; empty when it is final
 * @param joints what names each time that it was answered together with others
 */
public record ToldPoint(
        UUID point,
        String label,
        UUID organisation,
        String from,
        String treatment,
        boolean provisional,
        String section,
        String place,
        String about,
        String quote,
        String quoted,
        String text,
        String summary,
        String justification,
        @Nullable String outcome,
        String outcomeWord,
        String reason,
        String recommendation,
        String stage,
        List<ToldChange> changes,
        Set<UUID> joints) {

    /** Those that were kept before there were summaries and joint answers have none. */
    public ToldPoint {
        summary = Objects.requireNonNullElse(summary, "");
        joints = Objects.requireNonNullElse(joints, Set.of());
    }

    /**
     * What it has led to.
     *
     * @param label such as "Afsnit 1.2, ændret i revideret udkast"
     * @param excerpt the words that it is about
     * @param before those of them that are others now, with some around; empty when there were none
     * @param after those that stand there now; empty when there are none, or only the place has changed
     */
    public record ToldChange(String label, String excerpt, String before, String after) {

        /** Those that were kept before their words were have none. */
        public ToldChange {
            before = Objects.requireNonNullElse(before, "");
            after = Objects.requireNonNullElse(after, "");
        }
    }

    public RichText textOf() {
        return RichText.stored(text);
    }

    /** What is printed of its words: the summary where there is one. */
    public RichText shortText() {
        return summary.isEmpty() ? textOf() : RichText.ofPlain(summary);
    }

    public RichText justificationOf() {
        return RichText.stored(justification);
    }

    public RichText reasonOf() {
        return RichText.stored(reason);
    }

    /** Whether it was only noted, which needs no reason when it supports. */
    public boolean isNoted() {
        return AssessmentOutcome.NOTED.name().equals(outcome);
    }

    /** What it is about, without saying the same twice. */
    public String subject(String between) {
        return about.equalsIgnoreCase(place) ? place : place + between + about;
    }

    public boolean isAnswered() {
        return stage.isEmpty();
    }

    /** Whether it is a piece of an input; its label is "VIB-3.2" then. */
    public boolean isPiece() {
        return label.indexOf('.', label.lastIndexOf('-')) >= 0;
    }

    /** The label of its input: "VIB-3". */
    public String inputLabel() {
        return isPiece() ? label.substring(0, label.lastIndexOf('.')) : label;
    }

    /** Whether it was answered together with another, and both still have that answer. */
    boolean sharesAnswerWith(ToldPoint other) {
        return !Collections.disjoint(joints, other.joints)
                && Objects.equals(outcome, other.outcome)
                && reason.equals(other.reason)
                && stage.equals(other.stage);
    }
}
