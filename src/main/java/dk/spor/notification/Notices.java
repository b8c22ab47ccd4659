package dk.spor.notification;

/** Tells people, surely: what is sent in a transaction that commits is delivered at least once, otherwise never. */
public interface Notices {

    /** Call it in the transaction of the deed or of the listener; without one it refuses. */
    void send(Notice notice);
}
