/** What colleagues say to each other about a text, never outside their organisation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "organisation", "identity", "notification"})
package dk.spor.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
