package dk.spor.comment;

import java.util.UUID;

/** Identity of what somebody said, made with the form in which it was written. */
public record RemarkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
