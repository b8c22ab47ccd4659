/** Delivers messages, and keeps the ledger of what was sent; who is told what is for the business rooms to say. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "identity"})
package dk.spor.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
