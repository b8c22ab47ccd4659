package dk.spor.reuse;

import java.util.UUID;

/** Identity of a standard reply. */
public record ReplyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
