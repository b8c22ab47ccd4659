package dk.spor.team;

/** What a part of a response may be about. */
public enum TopicKind {
    /** The whole draft (generelle bemærkninger). */
    GENERAL,
    /** One track, with its paragraphs. */
    TRACK,
    /** Themes that no track has (supplerende temaer). */
    THEMES,
    /** One of the consultation's particular questions. */
    QUESTION
}
