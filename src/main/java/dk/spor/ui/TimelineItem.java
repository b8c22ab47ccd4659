package dk.spor.ui;

import org.jspecify.annotations.Nullable;

/**
 * A stop on the line of {@code ui/timeline.jte}.
 *
 * @param when as it is shown: "15. december 2020 kl. 10.00"
 * @param datetime the same for machines, when it is one moment
 * @param note a sentence more; may be blank
 * @param language of title and note, when it isn't the page's
 */
public record TimelineItem(
        Stop stop,
        String when,
        @Nullable String datetime,
        String title,
        String note,
        @Nullable String language) {

    /** Where the line has come to. */
    public enum Stop {
        DONE(null),
        NOW("is-now"),
        /** Still to come, and the one that counts. */
        DUE("is-next is-due"),
        NEXT("is-next");

        private final @Nullable String cssClass;

        Stop(@Nullable String cssClass) {
            this.cssClass = cssClass;
        }
    }

    public @Nullable String cssClass() {
        return stop.cssClass;
    }

    public boolean isDone() {
        return stop == Stop.DONE;
    }

    public boolean isNow() {
        return stop == Stop.NOW;
    }
}
