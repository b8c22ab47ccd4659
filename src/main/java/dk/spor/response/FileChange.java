package dk.spor.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How a file of a version differs from the one in its place in the version before.
 *
 * @param before null when it is new
 * @param now null when it is gone
 */
public record FileChange(
        @Nullable VersionFile before, @Nullable VersionFile now) {

    /** What sort of change it is. */
    public enum Sort {
        ADDED,
        REMOVED,
        REPLACED,
        /** By one of the same name. */
        RENEWED,
        RENAMED,
        MOVED
    }

    /** The surest likeness first: a file that is the same by both is not taken for one that only bears its name. */
    private static final List<BiPredicate<VersionFile, VersionFile>> LIKE = List.of(
            (one, other) -> isSame(one, other) && one.name().equals(other.name()),
            FileChange::isSame,
            (one, other) -> one.name().equals(other.name()),
            (one, other) -> one.isDocument());

    /** Each file that is new, gone, another or called otherwise, or an appendix in another place among those that both have. */
    static List<FileChange> between(List<VersionFile> before, List<VersionFile> now) {
        List<VersionFile> gone = new ArrayList<>(before);
        List<VersionFile> fresh = new ArrayList<>(now);
        List<FileChange> pairs = new ArrayList<>();
        for (BiPredicate<VersionFile, VersionFile> like : LIKE) {
            for (VersionFile file : List.copyOf(fresh)) {
                gone.stream()
                        .filter(it -> it.isDocument() == file.isDocument() && like.test(it, file))
                        .findFirst()
                        .ifPresent(it -> {
                            pairs.add(new FileChange(it, file));
                            gone.remove(it);
                            fresh.remove(file);
                        });
            }
        }
        List<VersionFile> was = before.stream().filter(it -> !gone.contains(it)).toList();
        List<VersionFile> is = now.stream().filter(it -> !fresh.contains(it)).toList();
        List<FileChange> changes = new ArrayList<>();
        for (VersionFile file : now) {
            FileChange change = pairs.stream()
                    .filter(it -> file.equals(it.now()))
                    .findFirst()
                    .orElse(new FileChange(null, file));
            if (change.sort() != Sort.MOVED || was.indexOf(change.before()) != is.indexOf(file)) {
                changes.add(change);
            }
        }
        gone.forEach(it -> changes.add(new FileChange(it, null)));
        return List.copyOf(changes);
    }

    public Sort sort() {
        if (before == null) {
            return Sort.ADDED;
        } else if (now == null) {
            return Sort.REMOVED;
        } else if (!isSame(before, now)) {
            return before.name().equals(now.name()) ? Sort.RENEWED : Sort.REPLACED;
        }
        return before.name().equals(now.name()) ? Sort.MOVED : Sort.RENAMED;
    }

    /** As it stands now, or as it was when it is gone. */
    public VersionFile newest() {
        return now == null ? Objects.requireNonNull(before) : now;
    }

    /** As it was, or as it stands now when it is new. */
    public VersionFile oldest() {
        return before == null ? newest() : before;
    }

    private static boolean isSame(VersionFile one, VersionFile other) {
        return one.sha256().equals(other.sha256());
    }
}
