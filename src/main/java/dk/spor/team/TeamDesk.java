package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.shared.Outcome;

/** What other rooms may let a co-ordinator do: how the demo world comes by its team. */
public interface TeamDesk {

    /** Invites somebody to the response to the consultation at this address. */
    Outcome<String> invite(String slug, Role role, String name, String email, Actor coordinator);

    /** Hands a part of it out. */
    Outcome<String> give(String slug, AssignmentProposal proposal, Actor coordinator);
}
