package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tag as somebody wrote it. */
public record TagEdit(
        String name, @Nullable TagId parent, @Nullable PersonId worker) {

    public TagEdit {
        name = name.strip();
    }

    /** @param of the tag that is changed; null for a new one */
    List<Refusal> refusals(@Nullable TagId of, TagTree tree, Map<PersonId, String> workers) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Tag> same = tree.all().stream()
                .filter(it -> it.mergedInto() == null && it.name().equalsIgnoreCase(name))
                .filter(it -> !it.id().equals(of))
                .findFirst();
        if (name.isEmpty()) {
            refusals.add(Refusal.of("synthesis.refusal.tag.noName").at("name"));
        } else if (name.length() > Tag.LONGEST_NAME) {
            refusals.add(Refusal.of("synthesis.refusal.tooLong", name.length(), Tag.LONGEST_NAME)
                    .at("name"));
        } else if (same.isPresent()) {
            refusals.add(Refusal.of("synthesis.refusal.tag.sameName", name).at("name"));
        }
        if (parent != null
                && (tree.find(parent).isEmpty() || of != null && tree.within(of).contains(parent))) {
            refusals.add(Refusal.of("synthesis.refusal.tag.parent").at("parent"));
        }
        if (worker != null && !workers.containsKey(worker)) {
            refusals.add(Refusal.of("synthesis.refusal.worker").at("worker"));
        }
        return refusals;
    }
}
