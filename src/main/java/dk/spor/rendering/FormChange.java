package dk.spor.rendering;

import org.jspecify.annotations.Nullable;

/** How a passage whose words are still there has become something else. */
public enum FormChange {
    PARAGRAPH,
    HEADING,
    SUBHEADING,
    ITEM,
    NUMBERED,
    NOT_NUMBERED,
    OTHER_LEVEL;

    /** Null when nothing of it is to be seen. */
    static @Nullable FormChange between(PassageForm before, PassageForm after) {
        if (before.kind() != after.kind()) {
            return switch (after.kind()) {
                case PARAGRAPH -> PARAGRAPH;
                case HEADING -> HEADING;
                case SUBHEADING -> SUBHEADING;
                case ITEM -> ITEM;
            };
        }
        if (before.level() != after.level()) {
            return OTHER_LEVEL;
        }
        return before.ordered() == after.ordered() ? null : after.ordered() ? NUMBERED : NOT_NUMBERED;
    }
}
