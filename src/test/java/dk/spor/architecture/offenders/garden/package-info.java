/** A room with something in it that must not leave it. */
@ApplicationModule(allowedDependencies = {})
package dk.spor.architecture.offenders.garden;

import org.springframework.modulith.ApplicationModule;
