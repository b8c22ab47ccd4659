package dk.spor.response;

/** What a submitted version is. */
public enum VersionKind {
    /** The municipality's final response. */
    FINAL,
    /** Submitted with a reservation: it is still to be treated politically. */
    PROVISIONAL,
    /** A response without remarks. */
    NIL,
    /** The municipality says that it does not respond. */
    DECLINED;

    /** Whether it says something with inputs. */
    public boolean hasInputs() {
        return this == FINAL || this == PROVISIONAL;
    }

    /** Where a version of this kind stands when it has been submitted. */
    VersionStanding first() {
        return this == PROVISIONAL ? VersionStanding.PROVISIONAL : VersionStanding.VALID;
    }
}
