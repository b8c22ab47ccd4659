package dk.spor.response;

/** How a response came that the secretariat has registered. */
public enum Channel {
    PAPER,
    EMAIL
}
