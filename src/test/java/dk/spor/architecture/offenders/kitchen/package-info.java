/** A room that may use no other, and does. */
@ApplicationModule(allowedDependencies = {})
package dk.spor.architecture.offenders.kitchen;

import org.springframework.modulith.ApplicationModule;
