/** Files: keep, describe, deliver. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dk.spor.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
