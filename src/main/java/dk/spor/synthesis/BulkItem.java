package dk.spor.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deed on many did to one point, with all that is needed to take it back.
 *
 * @param before who was to answer it, and until when
 * @param after the same afterwards
 * @param tags those that were given or taken
 * @param answer how it was answered before; null where it was not
 * @param changed whether its text had changed since that answer
 * @param revision of its answer afterwards; 0 where the deed is no answer
 */
record BulkItem(
        PointId point,
        BulkFate fate,
        Assignment before,
        Assignment after,
        List<TagId> tags,
        @Nullable Assessment answer,
        boolean changed,
        int revision) {

    static BulkItem untouched(PointId point, BulkFate fate, Assignment assignment) {
        return new BulkItem(point, fate, assignment, assignment, List.of(), null, false, 0);
    }
}
