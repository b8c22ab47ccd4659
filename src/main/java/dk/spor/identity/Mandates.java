package dk.spor.identity;

import java.util.List;

/** For whom people may act at this moment. */
public interface Mandates {

    /** All that this person may act on, oldest first; empty when the person may no longer sign in. */
    List<Mandate> inForce(PersonId person);
}
