package dk.spor.comment;

import java.util.Optional;

/** A room whose texts are commented on: it says what a mail may say of one. */
public interface CommentedThing {

    /** The thing, when it is of this room and still there. */
    Optional<CommentedPart> find(CommentSubject subject);
}
