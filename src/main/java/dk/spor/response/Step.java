package dk.spor.response;

/** What happens to a response; each leaves a row with who, for whom and when. */
enum Step {
    STARTED,
    SUBMITTED
}
