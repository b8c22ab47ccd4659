/** Keeps every fact for good, in the transaction of the deed. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package dk.spor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
