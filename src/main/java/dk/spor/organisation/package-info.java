/** Municipalities, associations, hubs: who belongs to whom, and since when. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dk.spor.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
