package dk.spor.strategy;

import java.util.UUID;

/** Identity of a paragraph, the same through all versions. */
public record ParagraphId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
