package dk.spor.response;

import dk.spor.identity.Actor;
import java.util.Optional;

/** What was submitted, as files, for the rooms that file them. */
public interface Papers {

    /** What the actor's own municipality has submitted. */
    Optional<SubmittedPapers> own(String slug, Actor actor);

    /**
     * What a municipality has submitted, for the secretariat once it may read it.
     *
     * @param municipality its short name as it stands in addresses
     */
    Optional<SubmittedPapers> received(String slug, String municipality, Actor actor);
}
