package dk.spor.notification;

/** How far a message has come; worked out from its times. */
public enum DeliveryState {
    /** To be tried, or tried again. */
    WAITING,
    /** Taken by the receiver's mail server; in the demo world, by its mailbox. */
    DELIVERED,
    /** Refused for good, or tried for too long. */
    FAILED
}
