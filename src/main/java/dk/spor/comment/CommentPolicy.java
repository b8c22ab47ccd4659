package dk.spor.comment;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;

/** Who may do what. */
interface CommentPolicy {

    /** Whoever reads the organisation's drafts reads its comments; who writes or approves says something. */
    static boolean allows(CommentAction action, Actor actor, OrganisationId organisation) {
        return switch (action) {
            case READ -> actor.readsFor(organisation);
            case COMMENT -> actor.writesFor(organisation) || actor.approvesFor(organisation);
        };
    }
}
