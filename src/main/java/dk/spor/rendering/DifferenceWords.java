package dk.spor.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said beside a difference, for those who don't see lines through and under words. */
record DifferenceWords(Locale language) {

    /** Before and after what was added or deleted; empty for what was kept. */
    record Around(String before, String after) {}

    Around around(DiffPart part) {
        return switch (part.change()) {
            case KEPT -> new Around("", "");
            case INSERTED -> new Around(in("inserted") + " ", "]");
            case DELETED -> new Around(in("deleted") + " ", "]");
        };
    }

    /** What has become of a line as a whole; null when it stands as what it was. */
    @Nullable
    String of(DiffLine line) {
        if (line.isMovedHere()) {
            return in("movedHere");
        }
        if (line.isMovedAway()) {
            return in("movedAway");
        }
        FormChange change = line.formChange();
        return change == null ? null : Words.in(language, "rendering.FormChange." + change);
    }

    /** In what the same words look otherwise. */
    List<String> looks(DiffPart part) {
        List<String> looks = new ArrayList<>();
        part.looks().forEach(it -> looks.add(Words.in(language, "rendering.LookChange." + it)));
        return looks;
    }

    String in(String key) {
        return Words.in(language, "rendering.difference." + key);
    }
}
