package dk.spor.synthesis;

/** Why a point lives no longer; nothing of it is ever deleted. */
public enum PointEnd {
    /** Pieces of it live instead. */
    SPLIT,
    /** A larger piece, or the whole input, lives instead. */
    JOINED,
    /** Its text does not stand in the newest version. */
    GONE,
    /** The response was withdrawn. */
    WITHDRAWN
}
