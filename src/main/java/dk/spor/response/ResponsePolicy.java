package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;

/** Who may do what. */
interface ResponsePolicy {

    /** @param organisation whose response it is; for the secretariat's actions, the association that consults */
    static boolean allows(ResponseAction action, Actor actor, OrganisationId organisation) {
        return switch (action) {
            case READ_OWN -> actor.readsFor(organisation);
            case WRITE -> actor.writesFor(organisation);
            case ORGANISE, TREAT, SUBMIT, CONFIRM, WITHDRAW -> actor.answersFor(organisation);
            case REVIEW -> actor.approvesFor(organisation);
            case SEE_STATUS, READ_RECEIVED, REGISTER -> actor.isSecretariatOf(organisation);
        };
    }
}
