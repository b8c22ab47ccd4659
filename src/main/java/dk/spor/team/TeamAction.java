package dk.spor.team;

/** What somebody may want to do with the team of a response. */
enum TeamAction {
    READ,
    ORGANISE,
    HAND_OVER
}
