package dk.spor.consultation.web;

import dk.spor.consultation.Dossier;
import dk.spor.identity.Actor;

/** As whom somebody reads a consultation's page: decides which button stands there. */
public enum Reader {
    /** Anybody, signed in or not. */
    PUBLIC,
    /** Who may write the answer of one of the consultees. */
    COORDINATOR,
    SECRETARIAT;

    static Reader of(Actor actor, Dossier dossier) {
        if (actor.isSecretariatOf(dossier.association().id())) {
            return SECRETARIAT;
        }
        boolean answers = dossier.consultees().stream()
                .anyMatch(it -> actor.answersFor(it.organisation().id()));
        return answers ? COORDINATOR : PUBLIC;
    }
}
