package dk.spor.presentation;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;

/** What other rooms may let a secretariat do with talks: how the demo world comes by its own. */
public interface PresentationDesk {

    /** Adds a talk after the last one of the consultation with this slug. */
    Outcome<TalkId> add(String slug, TalkDetails details, Actor actor);
}
