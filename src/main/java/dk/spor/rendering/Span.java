package dk.spor.rendering;

import org.jspecify.annotations.Nullable;

/** A run of text in one look; a line feed in it is a line break. */
record Span(String text, Look look) {

    /** How a run of text looks, and where it leads. */
    record Look(boolean strong, boolean emphasis, @Nullable String href) {

        static final Look PLAIN = new Look(false, false, null);

        Look asStrong() {
            return new Look(true, emphasis, href);
        }

        Look asEmphasis() {
            return new Look(strong, true, href);
        }

        Look leadingTo(String address) {
            return new Look(strong, emphasis, address);
        }
    }
}
