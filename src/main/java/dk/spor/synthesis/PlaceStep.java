package dk.spor.synthesis;

/** What has happened to the place of a point. */
public enum PlaceStep {
    /** An input was split: pieces of it live instead. */
    SPLIT,
    /** A piece was marked. */
    MARKED,
    /** A piece was marked otherwise. */
    MOVED,
    /** A piece became part of another, or of the whole again. */
    JOINED,
    /** The input is one again. */
    RESTORED
}
