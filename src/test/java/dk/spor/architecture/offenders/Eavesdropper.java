package dk.spor.architecture.offenders;

import dk.spor.shared.Fact;
import org.springframework.transaction.event.TransactionalEventListener;

/** Listens after the commit, while the connection of the deed is still held. */
abstract class Eavesdropper {

    @TransactionalEventListener
    abstract void hear(Fact fact);
}
