/** Consultations: who is asked what, and until when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "organisation", "identity", "strategy", "notification", "rendering"})
package dk.spor.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
