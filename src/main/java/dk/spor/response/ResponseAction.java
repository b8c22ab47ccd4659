package dk.spor.response;

/** What somebody may want to do with responses. */
enum ResponseAction {
    READ_OWN,
    WRITE,
    ORGANISE,
    REVIEW,
    TREAT,
    SUBMIT,
    CONFIRM,
    WITHDRAW,
    SEE_STATUS,
    READ_RECEIVED,
    REGISTER;
}
