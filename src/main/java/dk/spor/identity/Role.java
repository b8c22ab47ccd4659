package dk.spor.identity;

/** What a person is for an organisation; a person may have several roles in several organisations. */
public enum Role {
    /** Invites people and gives roles (brugeradministrator). */
    ADMINISTRATOR,
    /** Leads the secretariat of an association: sets up, publishes, decides (sekretariatsleder). */
    SECRETARIAT_LEAD,
    /** Works in the secretariat of an association (sagsbehandler). */
    SECRETARIAT_OFFICER,
    /** Gathers and submits a municipality's response (KKR-koordinator). */
    COORDINATOR,
    /** Acts in the co-ordinator's place. */
    DEPUTY,
    /** Writes a part of a municipality's response (bidragyder). */
    CONTRIBUTOR,
    /** Approves a municipality's response before the co-ordinator submits it, or sends it back (godkender). */
    APPROVER,
    /** Reads a municipality's response, and changes nothing. */
    READER,
    /** Chairs the association (formand). */
    CHAIR,
    /** Member of the association's board (KKR-medlem). */
    BOARD_MEMBER
}
