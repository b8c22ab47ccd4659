package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.response.Missing;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentEvent;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.Similar;
import dk.spor.synthesis.Tag;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The point that is open: what it says, its answer as typed, and what has happened.
 *
 * @param missing what of the document that it comes from does not stand in its input; null when all does
 * @param suggested tags whose words it uses
 * @param replies the standard replies of the consultation
 * @param similar others that say something like it
 * @param together those that it was last answered with
 * @param previous the label of the point before it in the list
 * @param next the label of the one after it
 * @param led what it has led to
 * @param tying where it can be tied to a change; null while there is none
 * @param names of those who have had to do with it
 */
public record OpenPoint(
        PointCard card,
        @Nullable Missing missing,
        List<Tag> suggested,
        AssessmentForm form,
        List<StandardReply> replies,
        List<Similar> similar,
        List<AnsweredPoint> together,
        Assignment assignment,
        Map<PersonId, String> workers,
        List<Led> led,
        @Nullable String tying,
        List<AssessmentEvent> history,
        Map<PersonId, String> names,
        @Nullable String previous,
        @Nullable String next,
        Errors errors,
        Actor reader) {

    /** How a similar point is sent with the form: its id, and the revision of its answer. */
    public static String seen(Similar similar) {
        Assessment answer = similar.other().assessment();
        return similar.other().point().id() + ":" + (answer == null ? 0 : answer.revision());
    }

    public static String excerpt(Similar similar) {
        return PointCard.excerpt(similar.other().point());
    }

    /** Whether a similar point may get the same answer with this one. */
    public boolean mayFollow(Similar similar) {
        Assessment answer = similar.other().assessment();
        return answer == null || answer.state() == AssessmentState.DRAFT;
    }

    public boolean isChosen(Similar similar) {
        return form.also().contains(seen(similar));
    }

    /** Whether a tag that it does not bear has words in common with it. */
    public boolean isSuggested(Tag tag) {
        return suggested.contains(tag) && !card.tags().contains(tag);
    }

    public @Nullable Assessment assessment() {
        return card.answered().assessment();
    }

    /** The revision that the reader sees. */
    public int revision() {
        Assessment now = assessment();
        return now == null ? 0 : now.revision();
    }

    /** The one that is written over: what stood there when the words in the form were begun, or has been shown since. */
    public int seen() {
        return isOvertaken() ? revision() : form.revision();
    }

    /** The standard replies that can be chosen. */
    public List<StandardReply> choosable() {
        return replies.stream().filter(StandardReply::isInUse).toList();
    }

    /** What the one that has just been put in is called; null when none has. */
    public @Nullable String inserted() {
        return choosable().stream()
                .filter(it -> form.isInserted() && it.id().toString().equals(form.reply()))
                .map(StandardReply::title)
                .findFirst()
                .orElse(null);
    }

    public List<Choice> outcomes(View view) {
        return Arrays.stream(AssessmentOutcome.values())
                .map(it -> new Choice(it.name(), view.word(it), view.hint(it)))
                .toList();
    }

    public List<Choice> people(View view) {
        return Choice.after(
                view.text("synthesis.assignment.nobody"),
                workers.entrySet().stream().map(it -> Choice.of(it.getKey().toString(), it.getValue())));
    }

    public String worker() {
        return assignment.worker() == null ? "" : assignment.worker().toString();
    }

    /** The ways that are open when everything they ask for is written. */
    public List<Way> ways() {
        return Stream.of(Way.APPROVE, Way.SEND_BACK, Way.REOPEN)
                .filter(it -> refusals(it).isEmpty())
                .toList();
    }

    /** Whether a way that is open may ask for a comment. */
    public boolean isCommented() {
        return ways().stream().anyMatch(it -> it != Way.REOPEN);
    }

    /** Whether the reader wrote the answer, and so says why nobody else has looked at it. */
    public boolean isOwn() {
        Assessment now = assessment();
        return now != null && now.writtenBy().equals(reader.person());
    }

    private List<Refusal> refusals(Way way) {
        return CheckAssessment.refusals(card.answered(), way, revision(), "-", reader);
    }

    public String name(@Nullable PersonId person, View view) {
        return person == null
                ? view.text("synthesis.history.system")
                : names.getOrDefault(person, view.text("synthesis.history.somebody"));
    }

    /** Whether somebody else's answer stands there while the reader's own words are still in the form. */
    public boolean isOvertaken() {
        return errors.all().stream().anyMatch(it -> it.text().equals("synthesis.refusal.changedMeanwhile"));
    }
}
