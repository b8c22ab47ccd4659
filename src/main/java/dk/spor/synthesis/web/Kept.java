package dk.spor.synthesis.web;

/** What has been done although other words on the page are still not saved. */
public enum Kept {
    /** What stands beside the answer. */
    BESIDE,
    /** A step of the check. */
    CHECK,
    /** The answer; a comment on a step of the check is not. */
    ANSWER
}
