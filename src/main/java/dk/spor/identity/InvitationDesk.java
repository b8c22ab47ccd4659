package dk.spor.identity;

import dk.spor.shared.Outcome;

/** What other rooms may let an administrator do: how the demo world's people are invited. */
public interface InvitationDesk {

    /**
     * Invites by lines of name, e-mail, organisation and role, or nobody when anything is wrong with them.
     *
     * @return how many were invited
     */
    Outcome<Integer> invite(String lines, Actor administrator);
}
