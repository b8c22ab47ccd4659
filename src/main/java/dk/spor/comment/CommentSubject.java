package dk.spor.comment;

import dk.spor.organisation.OrganisationId;
import java.util.UUID;

/**
 * What colleagues talk about.
 *
 * @param kind of thing, in a word of the room that knows it
 * @param whole that it is a part of
 * @param part the thing itself
 * @param organisation whose people talk
 */
public record CommentSubject(String kind, UUID whole, UUID part, OrganisationId organisation) {}
