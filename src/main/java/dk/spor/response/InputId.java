package dk.spor.response;

import java.util.UUID;

/** Identity of an input, the same in the draft and in every version of the response. */
public record InputId(UUID value) {

    /** What an input is called where colleagues comment on it. */
    static final String KIND = "input";

    @Override
    public String toString() {
        return value.toString();
    }
}
