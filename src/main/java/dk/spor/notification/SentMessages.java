package dk.spor.notification;

import java.util.List;

/** The ledger as a mailbox, for the demo's page of messages; it asks nobody who they are. */
public interface SentMessages {

    /** The newest first. */
    List<SentMessage> latest(int count);
}
