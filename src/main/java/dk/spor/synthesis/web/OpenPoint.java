package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.response.Missing;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Assessment;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssessmentEvent;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.AssessmentState;
import dk.spor.synthesis.BulkEvent;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.LedTo.Led;
import dk.spor.synthesis.Seen;
import dk.spor.synthesis.Similar;
import dk.spor.synthesis.Tag;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The point that is open: what it says, its answer as typed, and what has happened.
 *
 * @param missing what of the document that it comes from does not stand in its input; null when all does
 * @param suggested tags whose words it uses
 * @param check a comment that was typed on a step
 * @param replies the standard replies of the consultation
 * @param similar others that say something like it
 * @param together those that it was last answered with
 * @param neighbours those beside it in the list
 * @param led what it has led to
 * @param tying where it can be tied to a change; null while there is none
 * @param shared what was done to it together with others
 * @param beside what stands beside its answer
 * @param names of those who have had to do with it
 */
public record OpenPoint(
        PointCard card,
        @Nullable Missing missing,
        List<Tag> suggested,
        AssessmentForm form,
        CheckForm check,
        List<StandardReply> replies,
        List<Similar> similar,
        List<AnsweredPoint> together,
        BesidePoint beside,
        List<Led> led,
        @Nullable String tying,
        List<AssessmentEvent> history,
        List<BulkEvent> shared,
        Map<PersonId, String> names,
        Neighbours neighbours,
        Errors errors,
        Actor reader) {

    private static final Set<String> MEANWHILE =
            Set.of("synthesis.refusal.changedMeanwhile", "synthesis.refusal.saysAnother");

    /** How a similar point is sent with the form, as it is shown. */
    public static String seen(Similar similar) {
        return Seen.of(similar.other()).sent();
    }

    /** What the form is written over: the point as it was read when its words were begun, or as it is shown since. */
    public String seen() {
        return isShownAnew() ? Seen.of(card.answered()).sent() : form.seen();
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
        return Seen.of(card.answered()).revision();
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

    /** Whether anything can be done with it. */
    public boolean isOpen() {
        return beside.standing().isOpen();
    }

    /** Whether the form says something that is not saved. */
    public boolean isUnsaved() {
        return form.isUnsaved(card.answered()) || check.isCommented();
    }

    /** Whether a tag is ticked in the form. */
    public boolean isTicked(Tag tag) {
        return beside.isTicked(tag, card.tags());
    }

    /** How much has happened with it. */
    public int steps() {
        return history.size() + shared.size() + beside.history().size();
    }

    /** The ways that are open when everything they ask for is written. */
    public List<Way> ways() {
        return Stream.of(Way.APPROVE, Way.SEND_BACK, Way.REOPEN)
                .filter(it -> isOpen() && refusals(it).isEmpty())
                .toList();
    }

    /** Whether a way that is open may ask for a comment. */
    public boolean isCommented() {
        return ways().stream().anyMatch(it -> it != Way.REOPEN);
    }

    /** A comment that no way asks for any more; null when there is none. */
    public @Nullable String comment() {
        return isCommented() || !check.isCommented() ? null : check.why();
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

    /** Whether another answer stands there while the reader's own words are still in the form. */
    public boolean isOvertaken() {
        int read = form.seen(card.point().id()).revision();
        return assessment() != null && isShownAnew() && read != revision();
    }

    /** Whether the reader was told that something is not as it was read. */
    private boolean isShownAnew() {
        return errors.all().stream().map(Refusal::text).anyMatch(MEANWHILE::contains);
    }

    /** What the reader wrote and cannot save, as the answer is final; null otherwise. */
    public @Nullable AssessmentEdit unsaved() {
        boolean typed = (errors.any() || beside.kept() != null)
                && !form.seen().equals(Seen.of(card.answered()).sent());
        return typed && card.answered().isFinal() ? form.edit(null) : null;
    }
}
