package dk.spor.rendering;

import dk.spor.rendering.Span.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How words that are the same look otherwise than before. */
public enum LookChange {
    STRONG,
    NOT_STRONG,
    EMPHASIS,
    NOT_EMPHASIS,
    LINK,
    OTHER_LINK,
    NOT_LINK;

    static List<LookChange> between(Look before, Look after) {
        List<LookChange> changes = new ArrayList<>();
        if (before.strong() != after.strong()) {
            changes.add(after.strong() ? STRONG : NOT_STRONG);
        }
        if (before.emphasis() != after.emphasis()) {
            changes.add(after.emphasis() ? EMPHASIS : NOT_EMPHASIS);
        }
        if (!Objects.equals(before.href(), after.href())) {
            changes.add(before.href() == null ? LINK : after.href() == null ? NOT_LINK : OTHER_LINK);
        }
        return List.copyOf(changes);
    }
}
