package dk.spor.response;

import dk.spor.identity.Actor;
import java.util.Optional;

/** What was submitted, as files, for the rooms that file them. */
public interface Papers {

    /** The version with this number that the actor's own municipality has submitted, whatever has become of it. */
    Optional<SubmittedPapers> own(String slug, int number, Actor actor);

    /**
     * The version with this number that a municipality has submitted, for the secretariat once it may read it.
     *
     * @param municipality its short name as it stands in addresses
     */
    Optional<SubmittedPapers> received(String slug, String municipality, int number, Actor actor);
}
