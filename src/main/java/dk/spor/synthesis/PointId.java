package dk.spor.synthesis;

import java.util.UUID;

/** Identity of a point; it survives new versions of the response as long as its text is there. */
public record PointId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
