package dk.spor.synthesis.web;

import dk.spor.identity.PersonId;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.Tag;
import dk.spor.synthesis.TagId;
import dk.spor.synthesis.TagTree;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a consultation.
 *
 * @param counts how many points each has
 * @param sent the form that was refused; null when none was
 */
public record TagsPage(
        Desk desk,
        Map<TagId, Integer> counts,
        Map<PersonId, String> workers,
        @Nullable TagForm sent,
        Errors errors) implements Page {

    public String address() {
        return "/consultations/" + desk.consultation().slug() + "/tags";
    }

    /** An id for the next new tag, so that sending it twice adds one. */
    public String fresh() {
        return UUID.randomUUID().toString();
    }

    public String indent(TagTree.Branch branch) {
        return "– ".repeat(branch.depth());
    }

    public int count(Tag tag) {
        return Objects.requireNonNull(counts.getOrDefault(tag.id(), 0));
    }

    public boolean isOpen(Tag tag) {
        return sent != null && tag.id().equals(sent.of());
    }

    /** What is wrong with the form of this tag; null is the new one. */
    public Errors errorsOf(@Nullable Tag tag) {
        return isSent(tag) ? errors : Errors.NONE;
    }

    public String name(@Nullable Tag tag) {
        return isSent(tag) ? Objects.requireNonNull(sent).name() : tag == null ? "" : tag.name();
    }

    /** What it stands under, as it was sent or as it is. */
    public String parent(@Nullable Tag tag) {
        return isSent(tag)
                ? Objects.requireNonNull(sent).parent()
                : tag == null || tag.parent() == null ? "" : shown(tag.parent());
    }

    /** Who answers what bears it, as it was sent or as it is. */
    public String worker(@Nullable Tag tag) {
        return isSent(tag)
                ? Objects.requireNonNull(sent).worker()
                : tag == null || tag.worker() == null ? "" : tag.worker().toString();
    }

    /** What it was to be merged with, as it was sent. */
    public String into(Tag tag) {
        return isSent(tag) ? Objects.requireNonNull(sent).into() : "";
    }

    /** One that was merged is chosen as what it counts as. */
    private String shown(TagId tag) {
        return desk.tags().now(tag).map(it -> it.id().toString()).orElse("");
    }

    /** Where it may stand, or be merged into: all but itself and what is below it. */
    public List<Choice> others(View view, @Nullable Tag tag, String none) {
        Set<TagId> own = tag == null ? Set.of() : desk.tags().within(tag.id());
        return Choice.after(
                view.text(none),
                desk.tags().branches().stream()
                        .filter(it -> !own.contains(it.tag().id()))
                        .map(it -> Choice.of(
                                it.tag().id().toString(), indent(it) + it.tag().name())));
    }

    public List<Choice> people(View view) {
        return Choice.after(
                view.text("synthesis.assignment.nobody"),
                workers.entrySet().stream().map(it -> Choice.of(it.getKey().toString(), it.getValue())));
    }

    /** The refusals, each at the field of the tag that was sent. */
    static Errors at(TagForm form, List<Refusal> refusals) {
        String end = form.of() == null ? "" : "-" + form.of();
        return new Errors(refusals.stream()
                .map(it -> it.field() == null ? it : it.at(it.field() + end))
                .toList());
    }

    private boolean isSent(@Nullable Tag tag) {
        return sent != null && Objects.equals(sent.of(), tag == null ? null : tag.id());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
