package dk.spor.synthesis;

import dk.spor.shared.DanishOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All tags of a consultation, in the order in which they are shown: each below its parent, else by name. */
public final class TagTree {

    private final List<Tag> all;
    private final List<Branch> branches;

    public TagTree(List<Tag> all) {
        this.all = List.copyOf(all);
        List<Branch> grown = new ArrayList<>();
        below(null, 0, grown);
        this.branches = List.copyOf(grown);
    }

    /**
     * A tag in its place.
     *
     * @param depth how many are above it
     */
    public record Branch(Tag tag, int depth) {}

    public List<Tag> all() {
        return all;
    }

    public Optional<Tag> find(@Nullable TagId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Those that have not been merged into others. */
    public List<Branch> branches() {
        return branches;
    }

    /** The same with this tag as it is to be. */
    TagTree with(Tag tag) {
        return new TagTree(
                all.stream().map(it -> it.id().equals(tag.id()) ? tag : it).toList());
    }

    /** What can be reached from no top: tags that stand below each other in a ring. */
    List<String> lost() {
        Set<TagId> reached = branches.stream().map(it -> it.tag().id()).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> it.mergedInto() == null && !reached.contains(it.id()))
                .map(Tag::name)
                .sorted(DanishOrder.by(it -> it))
                .toList();
    }

    /** Those that were merged into this one, at first hand. */
    public List<Tag> mergedInto(TagId tag) {
        return all.stream().filter(it -> tag.equals(it.mergedInto())).toList();
    }

    /** What a tag counts as now. */
    public Optional<Tag> now(TagId id) {
        Optional<Tag> tag = find(id);
        while (tag.isPresent() && tag.get().mergedInto() != null) {
            tag = find(tag.get().mergedInto());
        }
        return tag;
    }

    /** What these count as now, each once, in their order. */
    public List<Tag> now(Collection<TagId> ids) {
        Set<Tag> now = new LinkedHashSet<>();
        ids.forEach(it -> now(it).ifPresent(now::add));
        return branches.stream().map(Branch::tag).filter(now::contains).toList();
    }

    /** A tag with what is below it, and what was merged into any of them. */
    public Set<TagId> within(TagId id) {
        Set<TagId> within = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = within.addAll(
                    all.stream().filter(it -> belongs(it, within)).map(Tag::id).toList());
        }
        return within;
    }

    private static boolean belongs(Tag tag, Set<TagId> within) {
        return tag.mergedInto() == null
                ? tag.parent() != null && within.contains(tag.parent())
                : within.contains(tag.mergedInto());
    }

    /** One whose parent was merged stands where that one counts. */
    private void below(@Nullable TagId parent, int depth, List<Branch> grown) {
        all.stream()
                .filter(it -> it.mergedInto() == null)
                .filter(it -> it.parent() == null
                        ? parent == null
                        : now(it.parent())
                                .map(Tag::id)
                                .filter(p -> p.equals(parent))
                                .isPresent())
                .sorted(DanishOrder.by(Tag::name))
                .forEach(it -> {
                    grown.add(new Branch(it, depth));
                    below(it.id(), depth + 1, grown);
                });
    }
}
