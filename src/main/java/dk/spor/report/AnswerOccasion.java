package dk.spor.report;

/** Why a municipality is told where its answer stands. */
enum AnswerOccasion {
    /** It was never told before. */
    FIRST,
    /** What it is answered has changed. */
    AGAIN
}
