package dk.spor.comment;

/** What somebody may want to do with comments. */
enum CommentAction {
    READ,
    COMMENT
}
