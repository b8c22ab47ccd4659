package dk.spor.synthesis.web;

import static dk.spor.shared.InputText.sent;

import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.BesideEdit;
import dk.spor.synthesis.Tag;
import dk.spor.synthesis.TagId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the answer to a point, as typed, with what was shown when the page was opened. A form that sends
 * nothing of it changes nothing.
 *
 * @param tags ids of those that are ticked
 * @param sawTags ids of those that were
 * @param caseWorker the id of a person; empty for nobody
 */
public record BesideForm(
        @Nullable List<String> tags,
        @Nullable List<String> sawTags,
        @Nullable String caseWorker,
        @Nullable String sawWorker,
        @Nullable String dueBy,
        @Nullable String sawDue) {

    Outcome<BesideEdit> edit() {
        if (FromForm.day(dueBy) == null && !sent(dueBy).isEmpty()) {
            return Outcome.refused(Refusal.of("synthesis.refusal.due").at("dueBy"));
        }
        return Outcome.done(new BesideEdit(
                ids(sawTags),
                ids(tags),
                new Assignment(person(sent(sawWorker)), FromForm.day(sawDue)),
                new Assignment(person(sent(caseWorker)), FromForm.day(dueBy))));
    }

    /** Whether a tag is ticked, over those that the point bears by now. */
    boolean isTicked(Tag tag, Collection<Tag> now) {
        boolean ticked = ids(tags).contains(tag.id());
        boolean saw = ids(sawTags).contains(tag.id());
        return ticked == saw ? now.contains(tag) : ticked;
    }

    /** Who is chosen to answer it: what was changed, else whoever it is by now. */
    String worker(@Nullable PersonId now) {
        return Objects.equals(sent(caseWorker), sent(sawWorker)) ? now == null ? "" : now.toString() : sent(caseWorker);
    }

    String due(@Nullable LocalDate now) {
        return Objects.equals(sent(dueBy), sent(sawDue)) ? now == null ? "" : now.toString() : sent(dueBy);
    }

    private static Set<TagId> ids(@Nullable List<String> sent) {
        return sent == null
                ? Set.of()
                : sent.stream().map(FromForm::anyId).map(TagId::new).collect(Collectors.toSet());
    }

    private static @Nullable PersonId person(String sent) {
        return sent.isEmpty() ? null : new PersonId(FromForm.anyId(sent));
    }
}
