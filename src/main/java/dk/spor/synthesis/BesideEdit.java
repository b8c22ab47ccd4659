package dk.spor.synthesis;

import java.util.Set;

/**
 * What somebody wants to stand beside the answer to a point, and what they saw when they began.
 *
 * @param sawTags those that it bore
 * @param tags those that it is to bear
 * @param sawAssignment who answered it, and until when
 * @param assignment who is to, and until when
 */
public record BesideEdit(Set<TagId> sawTags, Set<TagId> tags, Assignment sawAssignment, Assignment assignment) {

    boolean changesTags() {
        return !tags.equals(sawTags);
    }
}
